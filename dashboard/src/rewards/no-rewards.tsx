import { Button, Group, Paper, SimpleGrid, Text, Title, UnstyledButton } from "@mantine/core";
import { IconGift } from "@tabler/icons-react";
import { Empty } from "../kit/empty.tsx";
import { NEW_REWARD, type RewardValues } from "./reward-values.ts";
import styles from "./rewards.module.css";
import { STARTS } from "./starts.ts";

/** Where there is no reward yet: what one is for, and usual ways to begin. `onPlan` is null for those who may not. */
export function NoRewards({ onPlan }: { onPlan: ((plan: readonly RewardValues[]) => void) | null }) {
  return (
    <Paper withBorder pb={onPlan ? "lg" : 0}>
      <Empty
        icon={IconGift}
        title="Give people a reason to bring friends"
        text="A reward says what somebody earns, and for how many friends or points. Each is given once."
      />
      {onPlan && (
        <>
          <Title order={3} size="h6" ta="center" mb="sm">
            Begin with what others do
          </Title>
          <SimpleGrid cols={{ base: 1, md: 3 }} px="md" mx="auto" className={styles.starts ?? ""}>
            {STARTS.map(({ title, text, plan }) => (
              <UnstyledButton key={title} className={styles.start ?? ""} onClick={() => onPlan(plan)}>
                <Text fw={600}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {text}
                </Text>
              </UnstyledButton>
            ))}
          </SimpleGrid>
          <Group justify="center" mt="md">
            <Button variant="subtle" onClick={() => onPlan([NEW_REWARD])}>
              Begin with an empty one
            </Button>
          </Group>
        </>
      )}
    </Paper>
  );
}
