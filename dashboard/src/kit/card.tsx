import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface CardProps {
  title: string;
  lead?: ReactNode;
  /** What can be done with all of it: a small button beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** One matter on a screen: a heading, a sentence about it, and what it is. */
export function Card({ title, lead, action, children }: CardProps) {
  return (
    <Paper component="section" withBorder p={{ base: "md", sm: "lg" }} aria-label={title}>
      <Group mb="md" gap="xs" justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={2}>
          <Title order={2} size="h4">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" size="sm">
              {lead}
            </Text>
          )}
        </Stack>
        {action}
      </Group>
      {children}
    </Paper>
  );
}
