import { Box, Group, Text } from "@mantine/core";

/** How something stands: a coloured dot for the eye, and the word that says it. */
export function Mark({ color, label }: { color: string; label: string }) {
  return (
    <Group component="span" display="inline-flex" gap={6} wrap="nowrap" align="baseline">
      <Box
        component="span"
        w={8}
        h={8}
        bg={`${color}.6`}
        style={{ borderRadius: 8, flexShrink: 0 }}
        aria-hidden
      />
      <Text size="sm" component="span">
        {label}
      </Text>
    </Group>
  );
}
