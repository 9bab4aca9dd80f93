import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../../projects/queries.ts";
import { ListFilters } from "../list-filters.tsx";
import { type Connection, seenTypesQuery } from "../queries.ts";
import { captureStateName } from "./capture-badges.tsx";
import { type CaptureFilter, readCapturesSearch, STATES } from "./captures-search.ts";

/** What of the captures is shown. */
export function CaptureFilters({
  connection,
  filter,
  onChange,
}: {
  connection: Connection;
  filter: CaptureFilter;
  onChange: (filter: CaptureFilter) => void;
}) {
  const { slug } = useProject();
  const { data: types } = useQuery(seenTypesQuery(slug, connection.id));
  const change = (part: Record<string, unknown>) => onChange(readCapturesSearch({ ...filter, ...part }));
  const seen = types?.data.map(({ type }) => type).filter((type) => type !== null) ?? [];
  const known = filter.type === undefined || seen.includes(filter.type) ? seen : [filter.type, ...seen];
  return (
    <ListFilters
      label="Captures"
      filter={filter}
      states={STATES.map((state) => ({ value: state, label: captureStateName(state) }))}
      onChange={change}
      onClear={() => onChange({})}
    >
      <Select
        label="Event type"
        size="xs"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any event type" }}
        searchable
        nothingFoundMessage="No event is called that."
        data={known}
        w={{ base: "100%", xs: "14rem" }}
        value={filter.type ?? null}
        onChange={(type) => change({ type })}
      />
    </ListFilters>
  );
}
