import { Badge, Group } from "@mantine/core";
import type { CaptureRow } from "../queries.ts";
import type { CaptureState } from "./captures-search.ts";

const STATES: { readonly [state in CaptureState]: { label: string; color: string } } = {
  accepted: { label: "Accepted", color: "teal" },
  duplicate: { label: "Duplicate", color: "yellow" },
  rejected: { label: "Rejected", color: "red" },
};

export function captureStateName(state: CaptureState): string {
  return STATES[state].label;
}

/** How a capture was taken in, and whether it is known to come from where it says. */
export function CaptureBadges({ capture: { state, verified } }: { capture: CaptureRow }) {
  const { label, color } = STATES[state];
  return (
    <Group gap={4}>
      <Badge variant="light" color={color} tt="none">
        {label}
      </Badge>
      {!verified && state !== "rejected" && (
        <Badge variant="default" tt="none">
          Unverified
        </Badge>
      )}
    </Group>
  );
}
