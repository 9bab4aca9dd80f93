import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { CountingRule } from "../referrals/counting-rule.tsx";
import { NoRewards } from "./no-rewards.tsx";
import { rewardsQuery } from "./queries.ts";
import { RewardCard } from "./reward-card.tsx";
import { type OpenDrawer, RewardDrawer } from "./reward-drawer.tsx";
import { NEW_REWARD, type RewardValues } from "./reward-values.ts";

/** What people earn: the project's rules, and how each stands. */
export function RewardsPage() {
  const { slug } = useProject();
  const rewards = useQuery(rewardsQuery(slug));
  const mayAct = useMay("editor");
  const [drawer, setDrawer] = useState<OpenDrawer>({ kind: "add", plan: [NEW_REWARD], at: 0 });
  const [isOpen, { open, close }] = useDisclosure();

  function show(next: OpenDrawer) {
    setDrawer(next);
    open();
  }
  const plan = (values: readonly RewardValues[]) => show({ kind: "add", plan: values, at: 0 });
  const add = mayAct && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => plan([NEW_REWARD])}>
      Add a reward
    </Button>
  );
  return (
    <>
      <PageHeader title="Rewards" lead="What people earn for bringing friends, or for points.">
        {add}
      </PageHeader>
      <CountingRule />
      <Loaded query={rewards} placeholder={<Placeholder />}>
        {({ data }) =>
          data.length === 0 ? (
            <NoRewards onPlan={mayAct ? plan : null} />
          ) : (
            <Stack component="ul" className="hookline-list hookline-grid" aria-label="Rewards">
              {data.map((reward) => (
                <RewardCard key={reward.id} reward={reward} onOpen={(kind) => show({ kind, reward })} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <RewardDrawer drawer={drawer} isOpen={isOpen} onOpen={show} onClose={close} />
    </>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the rewards">
      {["a", "b", "c"].map((line) => (
        <Paper key={line} withBorder p="lg">
          <Skeleton height={20} width="40%" mb="sm" />
          <Skeleton height={14} width="70%" mb="lg" />
          <Skeleton height={28} width="60%" />
        </Paper>
      ))}
    </Stack>
  );
}
