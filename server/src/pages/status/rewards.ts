import type { Session } from "../../kernel/database/index.ts";
import { type Grant, type Reward, readProgress } from "../../rewards/index.ts";
import type { User } from "../../users/index.ts";
import type { RewardsSeen } from "./view.ts";

/** More than anybody earns, and no more than a page holds. */
const MAX_SHOWN = 50;

/** What a user has earned and is to get, and the nearest of the project's rewards of each kind that is still ahead. */
export async function readRewards(
  session: Session,
  user: User,
  known: { rewards: readonly Reward[]; grants: readonly Grant[] },
): Promise<RewardsSeen> {
  const { tiers, next, given } = await readProgress(session, user, known);
  const waiting = tiers.filter(({ grant }) => grant?.state === "pending");
  const got = given.flatMap(({ grant: { state, coupon_code: couponCode }, reward }) =>
    state === "earned" || state === "delivered" ? [{ ...shown(reward), state, couponCode }] : [],
  );
  return {
    next: next.map(({ reward, metric, threshold, value }) => ({
      ...shown(reward),
      metric,
      threshold,
      value,
    })),
    got: [
      ...got.slice(0, MAX_SHOWN),
      ...waiting.map(({ reward }) => ({ ...shown(reward), state: "pending" as const, couponCode: null })),
    ],
  };
}

function shown({ name, description }: { name: string; description: string | null }) {
  return { name, description: description ?? "" };
}
