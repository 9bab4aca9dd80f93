import { Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

/**
 * What a list shows where it has nothing: what would stand here, and the act that leads to it. `order` is its
 * heading's level: 1 where it is the whole page.
 */
export function Empty({
  icon: Picture,
  title,
  text,
  order = 2,
  children,
}: {
  icon: Icon;
  title: string;
  text: string;
  order?: 1 | 2;
  children?: ReactNode;
}) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <ThemeIcon variant="light" size={56} radius="xl" aria-hidden>
        <Picture size={28} stroke={1.6} />
      </ThemeIcon>
      <Title order={order} size="h4" mt="xs">
        {title}
      </Title>
      <Text c="dimmed" maw="30rem">
        {text}
      </Text>
      {children}
    </Stack>
  );
}
