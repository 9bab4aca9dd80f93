import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { randomId } from "@mantine/hooks";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { EndpointValues } from "./endpoint-values.ts";

/** The headers that go with every request, one line each. */
export function HeadersField({ form }: { form: UseFormReturnType<EndpointValues> }) {
  const add = () => form.insertListItem("headers", { key: randomId(), name: "", value: "", isSaved: false });
  return (
    <Fieldset
      legend="Your own headers"
      variant="unstyled"
      styles={{
        root: { padding: 0 },
        legend: { padding: 0, fontSize: "var(--mantine-font-size-sm)", fontWeight: 500 },
      }}
    >
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          Sent with every webhook: a token that your server asks for, for example. Values are kept secret, and
          not shown again.
        </Text>
        {form.values.headers.map(({ key, name, isSaved }, i) => (
          <Group key={key} gap="xs" wrap="nowrap" align="flex-start">
            <TextInput
              flex={1}
              aria-label={`Name of header ${i + 1}`}
              placeholder="Authorization"
              readOnly={isSaved}
              autoComplete="off"
              {...form.getInputProps(`headers.${i}.name`)}
            />
            <TextInput
              flex={1}
              aria-label={`Value of header ${i + 1}`}
              placeholder={isSaved ? "unchanged" : "Bearer …"}
              autoComplete="off"
              {...form.getInputProps(`headers.${i}.value`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Remove header ${name || i + 1}`}
              onClick={() => form.removeListItem("headers", i)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {form.errors.headers && (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {form.errors.headers}
          </Text>
        )}
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          Add a header
        </Button>
      </Stack>
    </Fieldset>
  );
}
