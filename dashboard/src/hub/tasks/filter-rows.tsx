import { Alert, Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { filterOf } from "./definition.ts";
import { useEditor } from "./editor.ts";
import { FilterLine } from "./filter-line.tsx";
import type { Filter, FilterRow } from "./queries.ts";

const MAX_ROWS = 20;

/** What must be so for something to happen: lines, of which all or any must hold. */
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
  const { mayEdit } = useEditor();
  const { match, rows } = filter ?? { match: "all" as const, rows: [] };
  const set = (next: Filter["rows"]) => onChange(filterOf(match, next));
  return (
    <Stack gap="sm">
      {rows.length > 1 && (
        <Group gap="xs">
          <Text size="sm" id={`${path}-match`}>
            Which of these must hold?
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={`${path}-match`}
            data={[
              { value: "all", label: "All" },
              { value: "any", label: "Any" },
            ]}
            value={match}
            onChange={(value) => onChange(filterOf(value === "any" ? "any" : "all", rows))}
          />
        </Group>
      )}
      {rows.map((row, i) =>
        "path" in row ? (
          <FilterLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have an order and no names
            key={i}
            row={row}
            path={`${path}.rows.${i}`}
            label={`Condition ${i + 1}`}
            onChange={(next) => set(rows.with(i, next))}
            onRemove={() => set(rows.toSpliced(i, 1))}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have an order and no names
          <Text key={i} size="sm">
            {row.rows.length} conditions in a group, made over the API.
          </Text>
        ),
      )}
      {mayEdit && rows.length < MAX_ROWS && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set([...rows, NEW_ROW])}
          >
            Add a condition
          </Button>
        </Group>
      )}
      {rows.length > 0 && passes !== undefined && (
        <Alert color={passes ? "teal" : "yellow"} p="xs" role="status">
          {passes ? "The sample gets through." : "The sample is held back: nothing would happen."}
        </Alert>
      )}
    </Stack>
  );
}

const NEW_ROW: FilterRow = { path: "", operator: "equals" };
