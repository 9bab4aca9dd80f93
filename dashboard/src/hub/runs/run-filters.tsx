import { Button, Group, Select } from "@mantine/core";
import { SearchField } from "../search-field.tsx";
import { tellRun } from "./run-words.ts";
import { type RunsFilter, readRunsSearch, STATES } from "./runs-search.ts";

/** Which of a task's runs are shown. */
export function RunFilters({
  filter,
  onChange,
}: {
  filter: RunsFilter;
  onChange: (filter: RunsFilter) => void;
}) {
  const change = (part: Record<string, unknown>) => onChange(readRunsSearch({ ...filter, ...part }));
  return (
    <Group gap="sm" mb="md" role="search" aria-label="Runs" align="flex-end">
      <SearchField key={filter.q} value={filter.q ?? ""} onChange={(q) => change({ q })} />
      <Select
        label="State"
        size="xs"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any state" }}
        data={STATES.map((state) => ({ value: state, label: tellRun(state).label }))}
        w={{ base: "100%", xs: "10rem" }}
        value={filter.state ?? null}
        onChange={(state) => change({ state })}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" size="xs" onClick={() => onChange({})}>
          Clear the filters
        </Button>
      )}
    </Group>
  );
}
