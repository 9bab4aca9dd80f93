import { Alert, Code, Group, Stack, Text } from "@mantine/core";
import { Card } from "../../kit/card.tsx";
import { CopyButton } from "../../kit/copy-button.tsx";
import type { Connection, Source } from "../queries.ts";

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Where the other system sends to. */
export function UrlCard({ connection, source }: { connection: Connection; source: Source }) {
  return (
    <Card title="Webhook URL" lead={`Paste it into ${connection.name}. Whoever knows it can send to it.`}>
      <Stack gap="sm">
        {source.url === null ? (
          <Text size="sm">Editors, admins and owners see it.</Text>
        ) : (
          <Url url={source.url} />
        )}
        {source.previous_url_until !== null && (
          <Text size="sm" c="dimmed">
            The URL before this one works until {exact.format(new Date(source.previous_url_until))}.
          </Text>
        )}
        {source.paused && (
          <Alert color="yellow" title="Paused">
            What comes is kept, and starts no task until you switch it on again in the settings.
          </Alert>
        )}
      </Stack>
    </Card>
  );
}

function Url({ url }: { url: string }) {
  return (
    <Group gap={4} wrap="nowrap">
      <Code block flex={1} style={{ whiteSpace: "pre-wrap", wordBreak: "break-all" }}>
        {url}
      </Code>
      <CopyButton value={url} label="Copy the webhook URL" />
    </Group>
  );
}
