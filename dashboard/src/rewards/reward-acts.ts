import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { Reward } from "./queries.ts";

const count = new Intl.NumberFormat();

/** Reads again what an act on rewards may have changed: the rules, and who has what. */
export function useRewardsChanged(): () => Promise<unknown> {
  const { slug } = useProject();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [slug, "rewards"] });
}

/** Switches a reward on, or off. */
export function useSwitchReward(reward: Reward) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  return useMutation({
    mutationFn: (enabled: boolean) =>
      api.patch("/api/v1/projects/{project}/rewards/{reward}", {
        params: { path: { project: slug, reward: reward.id } },
        body: { enabled },
      }),
    onSuccess: async ({ name, enabled }) => {
      await changed();
      tellDone(
        enabled
          ? `“${name}” is switched on. Whoever has earned it already gets it, too.`
          : `“${name}” is switched off. Nobody new earns it; who has it keeps it.`,
      );
    },
    onError: tellFailed,
  });
}

export function useDeleteReward(reward: Reward) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  return useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/rewards/{reward}", {
        params: { path: { project: slug, reward: reward.id } },
      }),
    onSuccess: async () => {
      await changed();
      tellDone(`“${reward.name}” is deleted.`);
    },
    onError: tellFailed,
  });
}

/** Takes the codes that nobody has out of a reward's pool. */
export function useRemoveCodes(reward: Reward) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  return useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/rewards/{reward}/codes", {
        params: { path: { project: slug, reward: reward.id } },
      }),
    onSuccess: async ({ removed }) => {
      await changed();
      tellDone(removed === 1 ? "1 code removed." : `${count.format(removed)} codes removed.`);
    },
    onError: tellFailed,
  });
}
