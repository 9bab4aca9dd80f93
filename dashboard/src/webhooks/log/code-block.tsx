import { Box, Code, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyButton } from "../../kit/copy-button.tsx";

/** A text as it was sent or came, to be read and copied; `acts` stand beside its name. */
export function CodeBlock({ label, text, acts }: { label: string; text: string; acts?: ReactNode }) {
  return (
    <Box>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <Group gap={4}>
          {acts}
          <CopyButton value={text} label={`Copy: ${label}`} />
        </Group>
      </Group>
      <Code
        block
        mah={320}
        tabIndex={0}
        role="region"
        aria-label={label}
        style={{ overflow: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
      >
        {text === "" ? "(empty)" : text}
      </Code>
    </Box>
  );
}

/** Headers a line each, as HTTP writes them. */
export function headerLines(headers: { readonly [name: string]: string }): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}
