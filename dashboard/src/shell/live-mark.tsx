import { Group, Text, Tooltip } from "@mantine/core";
import { type LiveState, useLive } from "./live.tsx";
import classes from "./live-mark.module.css";

const WORDS: { readonly [state in LiveState]: { label: string; explanation: string; color: string } } = {
  connecting: {
    label: "Connecting…",
    explanation: "New rows will show by themselves in a moment.",
    color: "gray",
  },
  live: { label: "Live", explanation: "New rows show by themselves.", color: "teal" },
  reconnecting: {
    label: "Reconnecting…",
    explanation: "The connection was lost. What is missing comes as soon as it is back.",
    color: "yellow",
  },
  off: { label: "Not live", explanation: "Reload the page to see what is new.", color: "gray" },
};

/** Says whether a list shows by itself what is new. */
export function LiveMark() {
  const state = useLive();
  const { label, explanation, color } = WORDS[state];
  return (
    <Tooltip label={explanation}>
      <Group gap={6} px={4} role="status" tabIndex={0} wrap="nowrap">
        <span
          className={classes.dot}
          data-state={state}
          style={{ background: `var(--mantine-color-${color}-6)` }}
        />
        <Text size="sm" c="dimmed">
          {label}
        </Text>
      </Group>
    </Tooltip>
  );
}
