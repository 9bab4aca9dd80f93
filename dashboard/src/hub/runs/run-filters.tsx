import { ListFilters } from "../list-filters.tsx";
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
  return (
    <ListFilters
      label="Runs"
      filter={filter}
      states={STATES.map((state) => ({ value: state, label: tellRun(state).label }))}
      onChange={(part) => onChange(readRunsSearch({ ...filter, ...part }))}
      onClear={() => onChange({})}
    />
  );
}
