import { Group, Progress, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { statsQuery, useProject } from "../projects/queries.ts";
import type { Reward } from "./queries.ts";

const count = new Intl.NumberFormat();

/** How far a new rule, or a changed one, has been applied to those who were there before it. */
export function CatchingUp({ reward: { name, catching_up } }: { reward: Reward }) {
  const { slug } = useProject();
  const total = useQuery({ ...statsQuery(slug), enabled: catching_up !== null }).data?.users.total;
  if (catching_up === null) return null;
  const { looked_at } = catching_up;
  return (
    <Group mt="md" gap="sm" role="status">
      <Progress
        flex={1}
        miw={120}
        value={total ? Math.min(100, (looked_at / total) * 100) : 0}
        animated
        aria-label={`People looked at for ${name}`}
      />
      <Text size="sm" c="dimmed">
        Looking who has earned it already: {count.format(looked_at)}
        {total !== undefined && ` of ${count.format(total)}`} people
      </Text>
    </Group>
  );
}
