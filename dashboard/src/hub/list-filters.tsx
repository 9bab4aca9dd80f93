import { Button, Group, Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** What of a list is shown: by a text, by what else is among the children, and by state. */
export function ListFilters({
  label,
  filter,
  states,
  onChange,
  onClear,
  children,
}: {
  /** What the list holds. */
  label: string;
  filter: { q?: string; state?: string };
  states: readonly { value: string; label: string }[];
  onChange: (part: { q: string } | { state: string | null }) => void;
  onClear: () => void;
  children?: ReactNode;
}) {
  return (
    <Group gap="sm" mb="md" role="search" aria-label={label} align="flex-end">
      <SearchField key={filter.q} value={filter.q ?? ""} onChange={(q) => onChange({ q })} />
      {children}
      <Select
        label="State"
        size="xs"
        placeholder="Any"
        clearable
        clearButtonProps={{ "aria-label": "Any state" }}
        data={[...states]}
        w={{ base: "100%", xs: "10rem" }}
        value={filter.state ?? null}
        onChange={(state) => onChange({ state })}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" size="xs" onClick={onClear}>
          Clear the filters
        </Button>
      )}
    </Group>
  );
}

/** Looks for a text in what came in; on Enter, or when the field is left. */
function SearchField({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const take = (text: string) => text.trim() !== value && onChange(text);
  return (
    <TextInput
      label="Search"
      size="xs"
      placeholder="ada@example.com"
      autoComplete="off"
      w={{ base: "100%", xs: "16rem" }}
      leftSection={<IconSearch size={14} aria-hidden />}
      defaultValue={value}
      onKeyDown={({ key, currentTarget }) => key === "Enter" && take(currentTarget.value)}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}
