import { Anchor, Box, Code, Drawer, Skeleton, Stack, Text, TextInput, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconHelp, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../kit/loaded.tsx";
import { Written } from "../../connections/written.tsx";
import { type ExpressionFilter, filtersQuery } from "../queries.ts";
import { findFilters, tellExample, usageOf } from "./filter-words.ts";

/** What can be written into a field, told to somebody who doesn't program. */
export function ExpressionHelp() {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={open}>
        <IconHelp size={16} aria-hidden style={{ verticalAlign: "-3px" }} /> What can I write here?
      </Anchor>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={520}
        padding="lg"
        title="What can I write here?"
      >
        <Help />
      </Drawer>
    </>
  );
}

function Help() {
  const filters = useQuery(filtersQuery);
  return (
    <Stack>
      <Text size="sm">
        <b>Text</b> goes out as you write it.
      </Text>
      <Text size="sm">
        <b>What comes in</b> stands between double braces: <Code>{"Dear {{ data.name }}"}</Code> becomes “Dear
        Ada”. Type <Code>{"{{"}</Code>, and the fields of the sample are offered; or click one in the list.
      </Text>
      <Text size="sm">
        <b>Changed on its way</b>, it is written with a bar behind it:{" "}
        <Code>{"{{ data.name | upper }}"}</Code> becomes “ADA”. Type <Code>|</Code>, and what can be done is
        offered. One may follow the other: <Code>{'{{ data.name | default: "friend" | upper }}'}</Code>.
      </Text>
      <Title order={3} size="h4">
        What can be done with it
      </Title>
      <Loaded
        query={filters}
        placeholder={<Skeleton height={320} role="status" aria-label="Loading the filters" />}
      >
        {({ data }) => <Filters filters={data} />}
      </Loaded>
    </Stack>
  );
}

function Filters({ filters }: { filters: readonly ExpressionFilter[] }) {
  const [search, setSearch] = useState("");
  const found = findFilters(filters, search);
  return (
    <>
      <TextInput
        aria-label="Search"
        placeholder="capital letters, date, list …"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          Nothing does that. Try another word.
        </Text>
      )}
      <ul className="hookline-list" aria-label="Filters">
        {found.map((filter) => (
          <Box key={filter.name} component="li" py="sm">
            <OneFilter filter={filter} />
          </Box>
        ))}
      </ul>
    </>
  );
}

function OneFilter({ filter }: { filter: ExpressionFilter }) {
  const { label, summary, arguments: wanted, examples } = filter;
  return (
    <Stack gap={4}>
      <Text size="sm">
        <b>{label}</b> <Code>{usageOf(filter)}</Code>
      </Text>
      <Text size="sm">
        <Written text={summary} />
      </Text>
      {wanted.map(({ name, summary: about }) => (
        <Text key={name} size="xs">
          <i>{name}</i>: <Written text={about} />
        </Text>
      ))}
      {examples.map((example) => (
        <Text key={example.template} size="xs" c="dimmed">
          {tellExample(example)}: <Code>{example.template}</Code>
        </Text>
      ))}
    </Stack>
  );
}
