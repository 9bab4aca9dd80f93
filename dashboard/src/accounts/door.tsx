import { Box, Center, Paper, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { Logo } from "../shell/logo.tsx";

/** The frame of the screens before somebody is signed in. */
export function Door({ title, lead, children }: { title: string; lead: ReactNode; children?: ReactNode }) {
  useDocumentTitle(`${title} · Hookline`);
  return (
    <Center component="main" mih="100dvh" p="md" className="hookline-door">
      <Box w="100%" maw="26rem">
        <Box mb="lg">
          <Logo />
        </Box>
        <Paper p={{ base: "lg", xs: "xl" }} shadow="sm" withBorder>
          <Title order={1} size="h2" mb={4}>
            {title}
          </Title>
          <Text c="dimmed" mb={children ? "lg" : 0}>
            {lead}
          </Text>
          {children}
        </Paper>
      </Box>
    </Center>
  );
}
