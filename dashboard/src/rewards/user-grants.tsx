import { Box, Code, Group, Stack, Text } from "@mantine/core";
import { CopyButton } from "../kit/copy-button.tsx";
import { When } from "../kit/when.tsx";
import { useMay } from "../projects/queries.ts";
import { GrantActs } from "./grant-menu.tsx";
import { GrantStanding } from "./grant-standing.tsx";
import type { Grant } from "./queries.ts";
import { termOf } from "./reward-words.ts";
import { sinceOf } from "./since.ts";

/** What one user has or had, newest first. */
export function UserGrants({ grants }: { grants: readonly Grant[] }) {
  const mayAct = useMay("editor");
  return (
    <Stack component="ul" className="hookline-list" gap={0} aria-label="Rewards">
      {grants.map((grant) => (
        <Group key={grant.id} component="li" justify="space-between" gap="sm" p="sm">
          <Box flex={1} miw="12rem">
            <Text size="sm" fw={500}>
              {grant.reward.name}
            </Text>
            <Group gap={6}>
              <Text size="sm" c="dimmed">
                {grant.by_hand ? "By hand" : termOf({ ...grant.reward, threshold: grant.threshold })}
              </Text>
              <Text size="sm" c="dimmed" component="span">
                <When at={sinceOf(grant)} />
              </Text>
            </Group>
            {grant.coupon_code !== null && (
              <Group gap={2} wrap="nowrap">
                <Code>{grant.coupon_code}</Code>
                <CopyButton value={grant.coupon_code} label="Copy the code" />
              </Group>
            )}
          </Box>
          <GrantStanding grant={grant} />
          {mayAct && <GrantActs grant={grant} name={grant.reward.name} />}
        </Group>
      ))}
    </Stack>
  );
}
