import { Button, Collapse, Group, Paper, Select, SimpleGrid } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useIsNarrow } from "../../kit/narrow.ts";
import { useProject } from "../../projects/queries.ts";
import { endpointsQuery, eventTypesQuery } from "../queries.ts";
import { countFilters, type LogFilter, present, readLogSearch, STATES } from "./log-search.ts";
import { stateName } from "./state-badge.tsx";
import { hasOwnTime, OwnTime, TimeFilter } from "./time-filter.tsx";
import { UserFilter } from "./user-filter.tsx";
import { WebhookIdFilter } from "./webhook-id-filter.tsx";

type Change = { [K in keyof LogFilter]?: LogFilter[K] | undefined };

/** What of the log is shown. On a phone they fold away. */
export function LogFilters({
  filter,
  onChange,
}: {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}) {
  const isNarrow = useIsNarrow();
  const [isOpen, { toggle }] = useDisclosure();
  const count = countFilters(filter);
  const change = (part: Change) => onChange(present({ ...filter, ...part }));
  return (
    <Paper withBorder p="sm" mb="md" component="search">
      {isNarrow && (
        <Button
          variant="subtle"
          size="sm"
          fullWidth
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {count === 0 ? "Filters" : `Filters (${count})`}
        </Button>
      )}
      <Collapse expanded={!isNarrow || isOpen} keepMounted={false}>
        <Fields filter={filter} change={change} />
        {count > 0 && (
          <Group justify="space-between" align="flex-end" mt="xs" gap="xs">
            <Group gap="xs">{hasOwnTime(filter) && <OwnTime filter={filter} onChange={change} />}</Group>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconX size={14} aria-hidden />}
              onClick={() => onChange({})}
            >
              Clear the filters
            </Button>
          </Group>
        )}
      </Collapse>
    </Paper>
  );
}

function Fields({ filter, change }: { filter: LogFilter; change: (part: Change) => void }) {
  const { slug } = useProject();
  const { data: types } = useQuery(eventTypesQuery(slug));
  const { data: endpoints } = useQuery(endpointsQuery(slug));
  return (
    <SimpleGrid cols={{ base: 1, xs: 3, lg: 6 }} spacing="xs" verticalSpacing="xs">
      <Select
        size="xs"
        label="State"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any state" }}
        data={STATES.map((state) => ({ value: state, label: stateName(state) }))}
        value={filter.state ?? null}
        onChange={(state) => change({ state: STATES.find((it) => it === state) })}
      />
      <Select
        size="xs"
        label="Event"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any event" }}
        searchable
        nothingFoundMessage="No event is called that."
        data={types?.data.map(({ name, display_name }) => ({ value: name, label: display_name })) ?? []}
        value={filter.event ?? null}
        onChange={(event) => change({ event: readLogSearch({ event }).event })}
      />
      <Select
        size="xs"
        label="URL"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any URL" }}
        searchable
        nothingFoundMessage="No URL has that in it."
        data={endpoints?.data.map(({ id, url }) => ({ value: String(id), label: url })) ?? []}
        value={filter.endpoint === undefined ? null : String(filter.endpoint)}
        onChange={(id) => change({ endpoint: id === null ? undefined : Number(id) })}
      />
      <UserFilter value={filter.user} onChange={(user) => change({ user })} />
      <WebhookIdFilter
        key={filter.webhook}
        value={filter.webhook ?? ""}
        onChange={(webhook) => change({ webhook: webhook === "" ? undefined : webhook })}
      />
      <TimeFilter filter={filter} onChange={change} />
    </SimpleGrid>
  );
}
