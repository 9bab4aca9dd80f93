import { Autocomplete, Button, Group, Popover, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDebouncedCallback, useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useGroupNames } from "./group-names.ts";
import { isStatus, STATUS_OPTIONS } from "./statuses.ts";
import { isNarrowed, MORE_FILTERS, narrowed, readUsersSearch, type UsersSearch } from "./users-search.ts";

const TYPING_MS = 300;
const MAX_SEARCH = 100;

type Narrow = (change: Parameters<typeof narrowed>[1]) => void;

/** What the list is narrowed by; each change is a new address. */
export function UsersFilters({ search }: { search: UsersSearch }) {
  const navigate = useNavigate({ from: "/projects/$project/users" });
  const narrow: Narrow = (change) =>
    void navigate({ search: (now) => narrowed(now, change), replace: true, resetScroll: false });
  return (
    <Group mb="md" gap="sm" role="search" aria-label="Users">
      <SearchField value={search.q ?? ""} onSearch={(q) => narrow({ q })} />
      <Select
        aria-label="Status"
        placeholder="Any status"
        data={STATUS_OPTIONS}
        clearable
        w={{ base: "calc(50% - 0.4rem)", sm: "11rem" }}
        value={search.status ?? null}
        onChange={(status) => narrow({ status: isStatus(status) ? status : undefined })}
      />
      <MoreFilters search={search} narrow={narrow} />
      {isNarrowed(search) && (
        <Button
          variant="subtle"
          onClick={() => void navigate({ search: {}, replace: true, resetScroll: false })}
        >
          Clear all
        </Button>
      )}
    </Group>
  );
}

/** A field that tells what was typed once the typing rests. What the address says otherwise, after that, stands in it. */
function SearchField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const search = useDebouncedCallback(onSearch, TYPING_MS);
  if (value !== seen) {
    setSeen(value);
    if (!search.isPending() && value !== text.trim()) setText(value);
  }
  return (
    <TextInput
      aria-label="Search by e-mail or name"
      placeholder="Search by e-mail or name"
      type="search"
      maxLength={MAX_SEARCH}
      flex={{ base: "1 0 100%", sm: 1 }}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        search(currentTarget.value.trim());
      }}
    />
  );
}

const NO_FILTERS = Object.fromEntries(MORE_FILTERS.map((name) => [name, undefined]));

function MoreFilters({ search, narrow }: { search: UsersSearch; narrow: Narrow }) {
  const [isOpen, { toggle, close }] = useDisclosure();
  const active = MORE_FILTERS.filter((name) => search[name] !== undefined).length;
  return (
    <Popover opened={isOpen} onDismiss={close} position="bottom-end" width={300} trapFocus withRoles={false}>
      <Popover.Target>
        <Button
          variant="default"
          aria-expanded={isOpen}
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          onClick={toggle}
        >
          {active > 0 ? `Filters (${active})` : "Filters"}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Filters">
        <FilterForm
          search={search}
          onApply={(filters) => {
            narrow({ ...NO_FILTERS, ...filters });
            close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

const MAIL = [
  { value: "wanted", label: "Wants mail" },
  { value: "unwanted", label: "Unsubscribed" },
];

function FilterForm({
  search: { group = "", referrer = "", from = "", until = "", mail },
  onApply,
}: {
  search: UsersSearch;
  onApply: Narrow;
}) {
  const groups = useGroupNames();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { group, referrer, from, until, mail: mail ?? null },
  });
  return (
    <form onSubmit={form.onSubmit((values) => onApply(readUsersSearch(values)))}>
      <Stack gap="sm">
        <Autocomplete
          label="Group"
          data={groups}
          maxLength={64}
          comboboxProps={{ withinPortal: false }}
          openOnFocus={false}
          key={form.key("group")}
          {...form.getInputProps("group")}
        />
        <TextInput
          label="Brought by"
          description="The referral code of who brought them."
          maxLength={64}
          key={form.key("referrer")}
          {...form.getInputProps("referrer")}
        />
        <TextInput
          label="Signed up from"
          type="date"
          key={form.key("from")}
          {...form.getInputProps("from")}
        />
        <TextInput
          label="Signed up until"
          type="date"
          key={form.key("until")}
          {...form.getInputProps("until")}
        />
        <Select
          label="Mail"
          placeholder="Either"
          data={MAIL}
          clearable
          comboboxProps={{ withinPortal: false }}
          key={form.key("mail")}
          {...form.getInputProps("mail")}
        />
        <Button type="submit">Show</Button>
      </Stack>
    </form>
  );
}
