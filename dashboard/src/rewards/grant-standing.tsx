import { Badge, Stack, Text } from "@mantine/core";
import { standingOf } from "./grants-search.ts";
import type { Grant } from "./queries.ts";
import { STANDING_WORDS } from "./standing-words.ts";

/** Where a reward of somebody's stands, and why, where that was said. */
export function GrantStanding({ grant }: { grant: Grant }) {
  const { label, color } = STANDING_WORDS[standingOf(grant)];
  return (
    <Stack gap={2} align="flex-start">
      <Badge component="span" variant="dot" color={color} tt="none" fw={500}>
        {label}
      </Badge>
      {grant.reason && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {grant.reason}
        </Text>
      )}
    </Stack>
  );
}
