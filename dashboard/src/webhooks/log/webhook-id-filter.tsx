import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";

/** Looks for what a receiver knows a webhook by; on Enter, or when the field is left. */
export function WebhookIdFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const take = (text: string) => text.trim() !== value && onChange(text.trim());
  return (
    <TextInput
      size="xs"
      label="Webhook id"
      placeholder="evt_…"
      autoComplete="off"
      leftSection={<IconSearch size={14} aria-hidden />}
      defaultValue={value}
      onKeyDown={({ key, currentTarget }) => key === "Enter" && take(currentTarget.value)}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}
