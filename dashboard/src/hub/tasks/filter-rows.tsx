import { Group, Stack } from "@mantine/core";
import { AddRow } from "./add-row.tsx";
import { FilterGroup } from "./filter-group.tsx";
import { filterOf, isGroup, MAX_ROWS, NEW_ROW, newGroup, otherOf, withRow } from "./filter-groups.ts";
import { FilterLine } from "./filter-line.tsx";
import { FilterMatch } from "./filter-match.tsx";
import { Passes } from "./passes.tsx";
import type { Filter } from "./queries.ts";

/** What must be so for something to happen: conditions and groups of them, of which all or any must hold. */
export function FilterRows({
  filter,
  path,
  passes,
  onChange,
}: {
  filter: Filter | null;
  /** Of the filter, in the definition. */
  path: string;
  /** Whether the sample gets through; undefined while that isn't known. */
  passes: boolean | undefined;
  onChange: (next: Filter | null) => void;
}) {
  const { match, rows } = filter ?? { match: "all" as const, rows: [] };
  const set = (next: Filter["rows"]) => onChange(filterOf(match, next));
  const place = (i: number) => ({
    path: `${path}.rows.${i}`,
    onChange: (next: Filter["rows"][number]) => set(withRow(rows, i, next)),
    onRemove: () => set(rows.toSpliced(i, 1)),
  });
  return (
    <Stack gap="sm">
      {rows.length > 1 && <FilterMatch match={match} onChange={(next) => onChange(filterOf(next, rows))} />}
      {rows.map((row, i) =>
        isGroup(row) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have an order and no names
          <FilterGroup key={i} group={row} number={i + 1} {...place(i)} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have an order and no names
          <FilterLine key={i} row={row} label={`Condition ${i + 1}`} {...place(i)} />
        ),
      )}
      {rows.length < MAX_ROWS && (
        <Group gap="xs">
          <AddRow onClick={() => set([...rows, NEW_ROW])}>Add a condition</AddRow>
          {rows.length > 0 && (
            <AddRow onClick={() => set([...rows, newGroup(match)])}>
              Add a group: {otherOf(match)} of these
            </AddRow>
          )}
        </Group>
      )}
      {rows.length > 0 && passes !== undefined && <Passes passes={passes} />}
    </Stack>
  );
}
