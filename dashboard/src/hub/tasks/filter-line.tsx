import { ActionIcon, Box, Group, Select, TagsInput, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import classes from "./editor.module.css";
import { useEditor } from "./editor.ts";
import { OPERATORS, textsOf, wantedBy, withOperator, withValue } from "./filter-words.ts";
import { PathInput } from "./path-input.tsx";
import type { FilterRow } from "./queries.ts";

interface LineProps {
  row: FilterRow;
  /** Of the row, in the definition. */
  path: string;
  label: string;
  onChange: (next: FilterRow) => void;
  onRemove: () => void;
}

/** One thing that must be so: which field, how, and what. */
export function FilterLine({ row, path, label, onChange, onRemove }: LineProps) {
  const { problems } = useEditor();
  return (
    <Box className={classes.filterRow} role="group" aria-label={label}>
      <PathInput
        value={row.path}
        error={problems.get(`${path}.path`)}
        onChange={(next) => onChange({ ...row, path: next })}
      />
      <Select
        aria-label="How"
        allowDeselect={false}
        data={[...OPERATORS]}
        value={row.operator}
        onChange={(next) => {
          const found = OPERATORS.find(({ value }) => value === next);
          if (found) onChange(withOperator(row, found.value));
        }}
      />
      <Value row={row} error={problems.get(`${path}.value`)} onChange={onChange} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={`Remove: ${label.toLowerCase()}`}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Box>
  );
}

interface ValueProps extends Pick<LineProps, "row" | "onChange"> {
  error: string | undefined;
}

function Value({ row, error, onChange }: ValueProps) {
  const texts = textsOf(row.value);
  switch (wantedBy(row.operator)) {
    case "none":
      return <span />;
    case "one":
      return (
        <TextInput
          aria-label="Value"
          placeholder="Value"
          autoComplete="off"
          value={texts[0] ?? ""}
          error={error}
          onChange={(event) => onChange(withValue(row, event.currentTarget.value))}
        />
      );
    case "two":
      return <FromTo row={row} error={error} onChange={onChange} />;
    case "list":
      return (
        <TagsInput
          aria-label="Values"
          placeholder={texts.length === 0 ? "Values, each with Enter" : ""}
          value={texts}
          error={error}
          onChange={(values) => onChange(withValue(row, values))}
        />
      );
  }
}

function FromTo({ row, error, onChange }: ValueProps) {
  const [from = "", to = ""] = textsOf(row.value);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        aria-label="From"
        placeholder="From"
        autoComplete="off"
        value={from}
        error={error}
        onChange={(event) => onChange(withValue(row, [event.currentTarget.value, to]))}
      />
      <TextInput
        aria-label="To"
        placeholder="To"
        autoComplete="off"
        value={to}
        onChange={(event) => onChange(withValue(row, [from, event.currentTarget.value]))}
      />
    </Group>
  );
}
