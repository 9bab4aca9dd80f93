import type { Session } from "../kernel/database/index.ts";
import type { User } from "../users/index.ts";
import type { GivenReward } from "./given.ts";
import type { Grant } from "./grant.ts";
import { findRewards } from "./queries.ts";
import { inOrder, type Reward, thresholdOf } from "./reward.ts";
import { METRICS, type Metric, type State } from "./tables.ts";

/** One of the rewards that a user can earn, and how far it is. */
export interface Tier {
  reward: Reward;
  metric: Metric;
  threshold: number;
  /** How far the user is by now. */
  value: number;
  /** How many are missing: 0 where it is reached. */
  missing: number;
  /** What the user has of it. */
  grant: Grant | null;
}

export interface Progress {
  /** All that a referrer can earn here, nearest first, referrals before points. */
  tiers: Tier[];
  /** The nearest that is still ahead, by referrals and by points. */
  next: Tier[];
  /** What the user has, or had, of whatever rule, newest first. */
  given: GivenReward[];
}

/** How far a user who has these grants is on the way to the project's rewards: for the status page, and the profile. */
export async function readProgress(
  session: Session,
  user: User,
  { rewards, grants }: { rewards: readonly Reward[]; grants: readonly Grant[] },
): Promise<Progress> {
  const tiers = tiersOf(rewards, grants, { referrals: user.share_signups_count, points: user.points });
  return { tiers, next: nextOf(tiers), given: await withRewards(session, grants, rewards) };
}

/** Each with its rule, which may be deleted, or newer than those at hand. */
async function withRewards(
  session: Session,
  grants: readonly Grant[],
  rewards: readonly Reward[],
): Promise<GivenReward[]> {
  const known = new Map(rewards.map((reward) => [reward.id, reward]));
  const others = grants.map((grant) => grant.reward_id).filter((id) => !known.has(id));
  const found = others.length > 0 ? await findRewards(session, others) : known;
  return grants.map((grant) => ({
    grant,
    reward: (known.get(grant.reward_id) ?? found.get(grant.reward_id)) as Reward,
  }));
}

export function tiersOf(
  rewards: readonly Reward[],
  grants: readonly Grant[],
  values: { readonly [metric in Metric]: number },
): Tier[] {
  const grantOf = new Map(grants.map((grant) => [grant.reward_id, grant]));
  return inOrder(rewards).flatMap((reward) => {
    const { metric, disabled_at } = reward;
    if (metric === null || disabled_at !== null) return [];
    const [threshold, value] = [thresholdOf(reward), values[metric]];
    const missing = Math.max(0, threshold - value);
    return [{ reward, metric, threshold, value, missing, grant: grantOf.get(reward.id) ?? null }];
  });
}

const HAD: ReadonlySet<State | undefined> = new Set<State>(["earned", "delivered"]);

export function nextOf(tiers: readonly Tier[]): Tier[] {
  const isAhead = ({ missing, grant }: Tier) => missing > 0 && !HAD.has(grant?.state);
  return METRICS.flatMap((metric) => tiers.find((tier) => tier.metric === metric && isAhead(tier)) ?? []);
}
