import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { Reward } from "./queries.ts";
import { useRewardsChanged } from "./reward-acts.ts";
import { RewardForm } from "./reward-form.tsx";
import { changeOf, type RewardValues, valuesOf } from "./reward-values.ts";

export function EditReward({ reward, onClose }: { reward: Reward; onClose: () => void }) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  const save = useMutation({
    mutationFn: (values: RewardValues) =>
      api.patch("/api/v1/projects/{project}/rewards/{reward}", {
        params: { path: { project: slug, reward: reward.id } },
        body: changeOf(reward, values),
      }),
    onSuccess: async () => {
      await changed();
      tellDone("Saved.");
    },
  });
  return (
    <RewardForm
      initial={valuesOf(reward)}
      isNew={false}
      act="Save"
      isSaving={save.isPending}
      save={(values) => save.mutateAsync(values, { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}
