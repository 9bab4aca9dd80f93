import { Box, Code, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyButton } from "./copy-button.tsx";

/** A text for programs, to be read and copied as it is; `acts` stand beside its name. */
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
