import { ActionIcon, Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { randomId } from "@mantine/hooks";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMay } from "../projects/queries.ts";
import { usePageForm } from "./page-form.ts";

const MAX_LINKS = 5;

/** The links at the foot of every page: imprint, privacy. */
export function FooterLinks() {
  const form = usePageForm();
  const mayEdit = useMay("editor");
  const { footer_links: links } = form.values;
  return (
    <Fieldset legend="Links at the foot">
      <Stack gap="sm">
        {links.length === 0 && (
          <Text size="sm" c="dimmed">
            None. Imprint and privacy are often asked for by law.
          </Text>
        )}
        {links.map(({ key }, place) => (
          <Group key={key} wrap="nowrap" align="flex-start" gap="xs">
            <SimpleGrid flex={1} cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
              <TextInput
                aria-label={`Words of link ${place + 1}`}
                placeholder="Privacy"
                maxLength={80}
                autoFocus={links[place]?.text === ""}
                {...form.getInputProps(`footer_links.${place}.text`)}
              />
              <TextInput
                type="url"
                aria-label={`Address of link ${place + 1}`}
                placeholder="https://…"
                {...form.getInputProps(`footer_links.${place}.url`)}
              />
            </SimpleGrid>
            {mayEdit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={`Remove link ${place + 1}`}
                onClick={() => form.removeListItem("footer_links", place)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {mayEdit && links.length < MAX_LINKS && (
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem("footer_links", { key: randomId(), text: "", url: "" })}
          >
            Add a link
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
