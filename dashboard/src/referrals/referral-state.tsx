import { Badge, Stack, Text } from "@mantine/core";
import type { Referral } from "./queries.ts";

const STATES: { readonly [state in Referral["state"]]: { label: string; color: string } } = {
  created: { label: "Not counted yet", color: "yellow" },
  qualified: { label: "Counted", color: "teal" },
  revoked: { label: "Withdrawn", color: "gray" },
};

export const REFERRAL_STATE_OPTIONS = Object.entries(STATES).map(([value, { label }]) => ({ value, label }));

/** Whether a friend counts, and why not, where that was said. */
export function ReferralState({ referral: { state, reason } }: { referral: Referral }) {
  const { label, color } = STATES[state];
  return (
    <Stack gap={2} align="flex-start">
      <Badge component="span" variant="dot" tt="none" fw={500} color={color}>
        {label}
      </Badge>
      {reason && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
    </Stack>
  );
}
