import type { Session } from "../../kernel/database/index.ts";
import { type Grant, type Reward, readProgress } from "../../rewards/index.ts";
import type { User } from "../../users/index.ts";
import type { GotReward, RewardsSeen } from "./view.ts";

/** More than anybody earns, and no more than a page holds. */
const MAX_SHOWN = 50;

/** What a user has earned, then what is still looked at, and the nearest of the project's rewards of each kind that is still ahead. */
export async function readRewards(
  session: Session,
  user: User,
  known: { rewards: readonly Reward[]; grants: readonly Grant[] },
): Promise<RewardsSeen> {
  const { next, given } = await readProgress(session, user, known);
  const got = given.flatMap(({ grant: { state, coupon_code: couponCode }, reward }): GotReward[] =>
    state === "declined" || state === "revoked" ? [] : [{ ...shown(reward), state, couponCode }],
  );
  return {
    next: next.map(({ reward, metric, threshold, value }) => ({
      ...shown(reward),
      metric,
      threshold,
      value,
    })),
    got: got.sort((a, b) => Number(isWaiting(a)) - Number(isWaiting(b))).slice(0, MAX_SHOWN),
  };
}

function isWaiting({ state }: GotReward): boolean {
  return state === "pending";
}

function shown({ name, description }: { name: string; description: string | null }) {
  return { name, description: description ?? "" };
}
