import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { Reward } from "./queries.ts";
import { useRewardsChanged } from "./reward-acts.ts";
import type { OpenDrawer } from "./reward-drawer.tsx";
import { RewardForm } from "./reward-form.tsx";
import { NEW_REWARD, type RewardValues, toNew } from "./reward-values.ts";

/** Makes the reward of a plan that it is at, and goes on: to the next one, or to the codes that a pool wants. */
export function AddReward({
  plan,
  at,
  onOpen,
  onClose,
}: {
  plan: readonly RewardValues[];
  at: number;
  onOpen: (drawer: OpenDrawer) => void;
  onClose: () => void;
}) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  const isLast = at + 1 >= plan.length;
  const add = useMutation({
    mutationFn: (values: RewardValues) =>
      api.post("/api/v1/projects/{project}/rewards", {
        params: { path: { project: slug } },
        body: toNew(values),
      }),
    onSuccess: async (reward) => {
      await changed();
      tellDone(`“${reward.name}” is added.`);
    },
  });
  const goOn = (reward: Reward) => {
    if (!isLast) onOpen({ kind: "add", plan, at: at + 1 });
    else if (reward.coupon === "pool") onOpen({ kind: "codes", reward });
    else onClose();
  };
  return (
    <RewardForm
      initial={plan[at] ?? NEW_REWARD}
      isNew
      act={isLast ? "Add" : "Add, and on to the next"}
      isSaving={add.isPending}
      save={(values) => add.mutateAsync(values, { onSuccess: goOn })}
      onCancel={onClose}
    />
  );
}
