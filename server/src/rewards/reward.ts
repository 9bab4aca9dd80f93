import { METRICS, type Metric, type RewardRow, ROLES } from "./tables.ts";

/** A rule: who earns what, and when. */
export type Reward = RewardRow;

/** What a rule goes by. A friend's goes by whether the friend counts as somebody's referral: 1, else 0. */
export type Measure = Metric | "friendship";

export function measureOf({ role, metric }: Pick<Reward, "role" | "metric">): Measure {
  return role === "friend" ? "friendship" : (metric ?? "referrals");
}

/** From which value of its measure on a rule is met. */
export function thresholdOf({ threshold }: { threshold: number | null }): number {
  return threshold ?? 1;
}

/** In the order in which they are shown and earned: the next tier behind the one before. */
export function inOrder<R extends Reward>(rewards: readonly R[]): R[] {
  const place = (reward: Reward) =>
    ROLES.indexOf(reward.role) * 2 + METRICS.indexOf(reward.metric ?? "referrals");
  return [...rewards].sort((a, b) => place(a) - place(b) || thresholdOf(a) - thresholdOf(b) || a.id - b.id);
}
