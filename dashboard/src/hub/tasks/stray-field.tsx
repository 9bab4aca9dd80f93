import { Alert, Button, Code, Group, Select, Stack, Text } from "@mantine/core";
import { fieldWords } from "./field-words.ts";
import type { TargetField } from "./queries.ts";

/** Something written for a field that isn't there: a template's guess, or a field that is gone. It finds its place, or goes. */
export function StrayField({
  id,
  template,
  free,
  onMove,
  onRemove,
}: {
  id: string;
  template: string;
  /** Fields that nothing is written into. */
  free: readonly TargetField[];
  onMove: (field: string) => void;
  onRemove: () => void;
}) {
  const name = fieldWords(id);
  return (
    <Alert color="yellow" title={`There is no field “${name}”`}>
      <Stack gap="xs">
        <Text size="sm">
          <Code>{template}</Code> was meant for it. Say where it goes, or remove it.
        </Text>
        <Group gap="xs">
          {free.length > 0 && (
            <Select
              size="xs"
              aria-label={`Put “${name}” into`}
              placeholder="Put it into…"
              searchable
              flex={1}
              miw="10rem"
              data={free.map((field) => ({ value: field.id, label: field.label }))}
              value={null}
              onChange={(field) => field !== null && onMove(field)}
            />
          )}
          <Button size="xs" variant="default" aria-label={`Remove “${name}”`} onClick={onRemove}>
            Remove
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
