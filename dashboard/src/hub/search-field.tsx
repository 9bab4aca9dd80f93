import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";

/** Looks for a text in what came in; on Enter, or when the field is left. */
export function SearchField({ value, onChange }: { value: string; onChange: (q: string) => void }) {
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
