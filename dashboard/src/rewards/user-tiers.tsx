import { Box, Group, Progress, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Card } from "../kit/card.tsx";
import type { Tier } from "./queries.ts";
import { termOf } from "./reward-words.ts";

const count = new Intl.NumberFormat();

/** All that a user can earn by friends and points, and how far each is. */
export function UserTiers({ tiers }: { tiers: readonly Tier[] }) {
  return (
    <Card title="On the way">
      <Stack component="ul" className="hookline-list hookline-grid" gap="md">
        {tiers.map((tier) => (
          <Box key={tier.reward_id} component="li">
            <Group justify="space-between" gap="xs" mb={4} wrap="nowrap" align="flex-start">
              <Text size="sm" fw={500}>
                {tier.name}
              </Text>
              <Far tier={tier} />
            </Group>
            <Progress
              value={Math.max(0, Math.min(100, (tier.value / tier.threshold) * 100))}
              {...(tier.missing === 0 && { color: "teal" })}
              aria-label={`${tier.name}: ${count.format(tier.value)} of ${termOf({ ...tier, role: "referrer" })}`}
            />
          </Box>
        ))}
      </Stack>
    </Card>
  );
}

function Far({ tier }: { tier: Tier }) {
  const { value, missing } = tier;
  const term = termOf({ ...tier, role: "referrer" });
  if (missing > 0) {
    return (
      <Text size="sm" c="dimmed" style={{ flexShrink: 0 }}>
        {count.format(value)} of {term}
      </Text>
    );
  }
  return (
    <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
      <IconCircleCheck size={16} aria-hidden />
      <Text size="sm">{term}: reached</Text>
    </Group>
  );
}
