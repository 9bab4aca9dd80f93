import { ActionIcon, Badge, Box, Code, Group, Text, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil } from "@tabler/icons-react";
import { When } from "../kit/when.tsx";
import type { ApiKey } from "./queries.ts";
import { RenameKey } from "./rename-key.tsx";
import { RevokeKey } from "./revoke-key.tsx";
import { summaryOf } from "./scopes.ts";

export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const [isRenaming, { open, close }] = useDisclosure();
  const rename = `Rename ${apiKey.name}`;
  return (
    <Group component="li" py="sm" gap="sm" align="flex-start">
      <Box flex={1} miw="14rem">
        <Group gap="xs">
          <Text fw={600} size="sm">
            {apiKey.name}
          </Text>
          <Badge variant="default" tt="none" size="sm">
            {apiKey.kind === "secret" ? "Secret" : "Publishable"}
          </Badge>
        </Group>
        <Code>{apiKey.hint}</Code>
        <Text size="sm" c="dimmed" mt={4}>
          {summaryOf(apiKey)}
        </Text>
        <Group gap={4} c="dimmed">
          {apiKey.last_used_at ? (
            <>
              <Text size="sm">Last used</Text> <When at={apiKey.last_used_at} />
            </>
          ) : (
            <>
              <Text size="sm">Never used; made</Text> <When at={apiKey.created_at} />
            </>
          )}
        </Group>
      </Box>
      <Group gap={4} wrap="nowrap">
        <Tooltip label={rename}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={rename} onClick={open}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <RevokeKey apiKey={apiKey} />
      </Group>
      <RenameKey apiKey={apiKey} isOpen={isRenaming} onClose={close} />
    </Group>
  );
}
