import { Box, Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** One matter on a screen: a heading, a sentence about it, and what it is. */
export function Card({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p={{ base: "md", sm: "lg" }} aria-label={title}>
      <Box mb="md">
        <Title order={2} size="h4">
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" size="sm" mt={2}>
            {lead}
          </Text>
        )}
      </Box>
      {children}
    </Paper>
  );
}
