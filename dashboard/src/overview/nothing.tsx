import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A card that has nothing to show yet: what would stand there, and how it comes. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Text c="dimmed" size="sm">
      {children}
    </Text>
  );
}
