import { Code, Group, Text } from "@mantine/core";
import { CopyButton } from "../../kit/copy-button.tsx";

/** How to let Hookline send to a server of a private network: it is closed until whoever runs Hookline opens it. */
export function LocalAddressHint({ url }: { url: string }) {
  const host = URL.parse(url)?.hostname.replace(/^\[|\]$/g, "") ?? "127.0.0.1";
  const start = `HOOKLINE_EGRESS_ALLOW=${host} npm start`;
  return (
    <Text size="sm" component="div">
      Hookline keeps away from private networks until whoever runs it opens an address. For this one it is
      started like this:
      <Group gap={4} wrap="nowrap" mt={4}>
        <Code block flex={1} style={{ whiteSpace: "pre-wrap" }}>
          {start}
        </Code>
        <CopyButton value={start} label="Copy the command" />
      </Group>
    </Text>
  );
}
