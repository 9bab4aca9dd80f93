import { canLapse, type Grant, neededFor } from "./grant.ts";
import { inOrder, type Measure, measureOf, type Reward, thresholdOf } from "./reward.ts";

/** How far a user is by one of the measures. */
export interface Count {
  userId: number;
  measure: Measure;
  value: number;
}

export interface Decision {
  /** Rules that a user meets and has no grant of. */
  due: { userId: number; reward: Reward }[];
  /** Grants whose users don't meet the rule any more. */
  lapsing: Grant[];
  /** Grants that had lapsed, and whose users meet the rule again. */
  returning: { grant: Grant; reward: Reward }[];
}

/**
 * What is to become of these users' grants: no I/O, and the same however often it is asked. A rule that is disabled
 * gives to nobody new; what somebody got of it before lapses and returns as ever.
 */
export function decide(
  rewards: readonly Reward[],
  grants: readonly Grant[],
  counts: readonly Count[],
): Decision {
  const decision: Decision = { due: [], lapsing: [], returning: [] };
  const grantOf = new Map(grants.map((grant) => [`${grant.user_id} ${grant.reward_id}`, grant]));
  const ordered = inOrder(rewards);
  for (const { userId, measure, value } of counts) {
    for (const reward of ordered) {
      if (measureOf(reward) !== measure) continue;
      const grant = grantOf.get(`${userId} ${reward.id}`);
      if (!grant) {
        if (reward.disabled_at === null && value >= thresholdOf(reward))
          decision.due.push({ userId, reward });
      } else if (value < neededFor(grant, reward)) {
        if (canLapse(grant)) decision.lapsing.push(grant);
      } else if (grant.revoked_by === "rule") {
        decision.returning.push({ grant, reward });
      }
    }
  }
  return decision;
}
