import { ActionIcon, Group, Stack } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { AddRow } from "./add-row.tsx";
import classes from "./editor.module.css";
import { MAX_ROWS, NEW_ROW, type FilterGroup as Rows, withRow } from "./filter-groups.ts";
import { FilterLine } from "./filter-line.tsx";
import { FilterMatch } from "./filter-match.tsx";

/** Conditions that count as one: it holds when all of them do, or any. */
export function FilterGroup({
  group,
  path,
  number,
  onChange,
  onRemove,
}: {
  group: Rows;
  /** Of the group, in the definition. */
  path: string;
  /** Among the rows that it is one of. */
  number: number;
  /** Told of a group without rows when the last one went. */
  onChange: (next: Rows) => void;
  onRemove: () => void;
}) {
  const { match, rows } = group;
  const set = (next: Rows["rows"]) => onChange({ match, rows: next });
  return (
    <Stack gap="sm" className={classes.group} role="group" aria-label={`Group ${number}`}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <FilterMatch match={match} onChange={(next) => onChange({ match: next, rows })} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Remove: group ${number}`}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {rows.map((row, i) => (
        <FilterLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have an order and no names
          key={i}
          row={row}
          path={`${path}.rows.${i}`}
          label={`Condition ${number}.${i + 1}`}
          onChange={(next) => set(withRow(rows, i, next))}
          onRemove={() => set(rows.toSpliced(i, 1))}
        />
      ))}
      {rows.length < MAX_ROWS && (
        <Group>
          <AddRow onClick={() => set([...rows, NEW_ROW])}>Add a condition here</AddRow>
        </Group>
      )}
    </Stack>
  );
}
