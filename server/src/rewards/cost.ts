import type { Session } from "../kernel/database/index.ts";
import { countGrants, type GrantCounts } from "./counts.ts";
import { rewardsOf } from "./queries.ts";
import type { Reward } from "./reward.ts";

/** What a project's rewards came to, all rules together. */
export interface RewardTotals {
  /** Users have them, and wait for them to be delivered. */
  earned: number;
  delivered: number;
  /** What those delivered cost, as far as rules say what one costs; null where none does. */
  costCents: number | null;
}

/** What those delivered cost, at today's cost of one; null where none is set. */
export function costOf(
  { cost_cents }: Pick<Reward, "cost_cents">,
  { delivered }: GrantCounts,
): number | null {
  return cost_cents === null ? null : cost_cents * delivered;
}

/** Counts along an index alone. */
export async function readRewardTotals(session: Session, projectId: number): Promise<RewardTotals> {
  const totals: RewardTotals = { earned: 0, delivered: 0, costCents: null };
  for (const reward of await rewardsOf(session, [projectId])) {
    const grants = await countGrants(session, reward.id);
    const cost = costOf(reward, grants);
    totals.earned += grants.earned;
    totals.delivered += grants.delivered;
    if (cost !== null) totals.costCents = (totals.costCents ?? 0) + cost;
  }
  return totals;
}
