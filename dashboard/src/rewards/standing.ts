import type { Reward } from "./queries.ts";

/** How many of all rewards wait for a review: those that wait, but for those that wait for a code. */
export function reviewsOf(rewards: readonly Pick<Reward, "grants" | "codes">[]): number {
  return rewards.reduce((sum, reward) => sum + reviewsOfOne(reward), 0);
}

export function reviewsOfOne({ grants, codes }: Pick<Reward, "grants" | "codes">): number {
  return grants.pending - (codes?.waiting ?? 0);
}
