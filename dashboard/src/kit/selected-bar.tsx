import { CloseButton, Group, Paper, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./selected-bar.module.css";

/** How much is selected, with what can be done to all of it. */
export function SelectedBar(bar: {
  /** "Acts on the selected users". */
  label: string;
  /** "12 users". */
  what: string;
  /** "Select nobody". */
  clear: string;
  onClear: () => void;
  children: ReactNode;
}) {
  return (
    <Paper
      className={classes.bar ?? ""}
      role="group"
      aria-label={bar.label}
      withBorder
      shadow="md"
      mt="md"
      p="xs"
    >
      <Group gap="xs">
        <CloseButton aria-label={bar.clear} onClick={bar.onClear} />
        <Text size="sm" fw={500} flex={1} miw="4.5rem" aria-live="polite">
          {bar.what}
        </Text>
        {bar.children}
      </Group>
    </Paper>
  );
}
