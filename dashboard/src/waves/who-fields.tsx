import {
  Autocomplete,
  Input,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useId } from "@mantine/hooks";
import { STATUSES } from "../users/statuses.ts";
import type { Draft, FilterStatus } from "./draft.ts";

const KINDS = [
  { value: "top", label: "The first" },
  { value: "group", label: "A group" },
  { value: "filter", label: "By filters" },
] as const;

/** The statuses that a filter may name: from others nobody can be invited. */
const FILTER_STATUSES: readonly FilterStatus[] = ["applied", "imported", "rejected", "invited"];
const STATUS_OPTIONS = FILTER_STATUSES.map((value) => ({ value, label: STATUSES[value].label }));
const MAX_PEOPLE = 100_000;

interface Props {
  form: UseFormReturnType<Draft>;
  /** Names of groups that there are, to choose from. */
  groups: readonly string[];
}

/** Whom a wave invites. */
export function WhoFields({ form, groups }: Props) {
  const label = useId();
  const { kind } = form.values;
  return (
    <Stack gap="sm">
      <Stack gap="xs">
        <Input.Label component="div" id={label}>
          Who
        </Input.Label>
        <SegmentedControl
          aria-labelledby={label}
          data={[...KINDS]}
          value={kind}
          onChange={(chosen) => form.setValues({ kind: chosen, count: chosen === "top" ? 100 : "" })}
        />
      </Stack>
      {kind === "group" && (
        <Autocomplete
          label="Group"
          data={[...groups]}
          maxLength={64}
          required
          openOnFocus={false}
          {...form.getInputProps("group")}
        />
      )}
      {kind === "filter" && <FilterFields form={form} groups={groups} />}
      <NumberInput
        label={kind === "top" ? "How many of the waitlist" : "At most (optional)"}
        description={
          kind === "top"
            ? `In its order, as it is when the wave begins. Up to ${MAX_PEOPLE.toLocaleString()}.`
            : "The first so many, in the order of the waitlist. Empty: all of them."
        }
        min={1}
        max={MAX_PEOPLE}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator
        required={kind === "top"}
        {...form.getInputProps("count")}
        onChange={(count) => form.setFieldValue("count", typeof count === "number" ? count : "")}
      />
    </Stack>
  );
}

function FilterFields({ form, groups }: Props) {
  const field = (name: keyof Draft["filter"]) => form.getInputProps(`filter.${name}`);
  return (
    <>
      <Select
        label="Status"
        placeholder="Applied or imported"
        data={STATUS_OPTIONS}
        clearable
        {...field("status")}
        value={form.values.filter.status || null}
        onChange={(status) => form.setFieldValue("filter.status", (status ?? "") as FilterStatus | "")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="E-mail or name" maxLength={100} {...field("q")} />
        <Autocomplete
          label="Group"
          data={[...groups]}
          maxLength={64}
          openOnFocus={false}
          {...field("group")}
        />
        <TextInput label="Signed up from" type="date" {...field("from")} />
        <TextInput label="Signed up until" type="date" {...field("until")} />
      </SimpleGrid>
      <TextInput
        label="Brought by"
        description="The referral code of who brought them."
        maxLength={64}
        {...field("referrer")}
      />
    </>
  );
}
