import { Anchor, Code, Group, Text } from "@mantine/core";
import { CopyButton } from "../../kit/copy-button.tsx";
import { takeFocus } from "../../kit/take-focus.ts";

/** A signing secret, to be copied, and what it is for. */
export function SecretText({ secret }: { secret: string }) {
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        Its secret
      </Text>
      <Group gap={4} wrap="nowrap">
        <Code
          block
          flex={1}
          tabIndex={-1}
          ref={takeFocus}
          style={{ whiteSpace: "pre-wrap", wordBreak: "break-all" }}
        >
          {secret}
        </Code>
        <CopyButton value={secret} label="Copy the secret" />
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        Every webhook is signed with it, so that your server can tell that it comes from here.{" "}
        <Anchor href="/docs/webhooks#verifying-standard" target="_blank" inherit>
          How to verify it
        </Anchor>
      </Text>
    </div>
  );
}
