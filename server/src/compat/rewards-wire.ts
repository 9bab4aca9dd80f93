import Type, { type Static } from "typebox";
import { timeText } from "../kernel/time-text.ts";
import type { GivenReward, Reward } from "../rewards/index.ts";

/** What these scripts know of the states; what waits for a review or a code isn't a reward yet. */
export const GIVEN_STATES = ["earned", "delivered", "revoked"] as const;

const time = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);

export const RewardAnswer = Type.Object({
  id: Type.Integer({ description: "Of this reward of this tester's." }),
  descriptor: Type.String({ description: "The reward's name." }),
  name: Type.String({ description: "Its description, or its name where there is none." }),
  type: Type.Enum(["SingleSided", "DoubleSided", "Milestone"]),
  user_role: Type.Enum(["referrer", "friend"]),
  user_id: Type.Integer(),
  status: Type.Enum([...GIVEN_STATES]),
  earned_at: time,
  delivered_at: time,
  revoked_at: time,
  coupon_code: Type.Union([Type.String(), Type.Null()]),
});

const page = Type.Integer({ minimum: 1, maximum: 1_000_000_000, default: 1 });

export const TesterRewardsQuery = Type.Object({
  page,
  status: Type.Optional(Type.Enum([...GIVEN_STATES])),
});

export const RewardsQuery = Type.Object({
  ...TesterRewardsQuery.properties,
  email: Type.Optional(Type.String({ maxLength: 320, description: "Only those of this tester." })),
});

const issued = {
  reward_id: Type.Optional(Type.Union([Type.Integer(), Type.String()])),
  descriptor: Type.Optional(Type.String({ description: "The reward's name, in place of `reward_id`." })),
};

export const IssueToTesterBody = Type.Object({ reward: Type.Object(issued) });
export const IssueBody = Type.Object({ reward: Type.Object({ ...issued, email: Type.String() }) });

export function toWire({ grant, reward }: GivenReward, isDoubleSided: boolean): Static<typeof RewardAnswer> {
  return {
    id: grant.id,
    descriptor: reward.name,
    name: reward.description ?? reward.name,
    type: typeOf(reward, isDoubleSided),
    user_role: reward.role,
    user_id: grant.user_id,
    status: GIVEN_STATES.find((state) => state === grant.state) ?? "earned",
    earned_at: timeText(grant.earned_at),
    delivered_at: timeText(grant.delivered_at),
    revoked_at: timeText(grant.revoked_at),
    coupon_code: grant.coupon_code,
  };
}

/** One friend's worth is single-sided where the friend gets nothing, else one of two sides. */
function typeOf({ role, metric, threshold }: Reward, isDoubleSided: boolean) {
  if (role === "friend") return "DoubleSided";
  if (metric === "points" || (threshold ?? 1) > 1) return "Milestone";
  return isDoubleSided ? "DoubleSided" : "SingleSided";
}
