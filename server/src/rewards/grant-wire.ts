import Type, { type Static } from "typebox";
import { STATUSES } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { idSchema, LINE } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import { findUsers, type User } from "../users/index.ts";
import { ACTS, allowedActs } from "./acts.ts";
import type { Grant } from "./grant.ts";
import { findRewards } from "./queries.ts";
import type { Reward } from "./reward.ts";
import { METRICS, REVOKERS, REWARD_TYPES, ROLES, STATES, WAITS } from "./tables.ts";

/** `:project` and `:grant` in a path. */
export const GrantParams = Type.Object({
  ...ProjectParams.properties,
  grant: idSchema("The grant's id: `reward.id` of its events."),
});

export const ReasonInput = Type.String({
  maxLength: 255,
  ...LINE,
  description: "Why it is declined or revoked; for your team.",
});

const time = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);
const text = Type.Union([Type.String(), Type.Null()]);

export const GrantAnswer = Type.Object({
  id: Type.Integer({ description: "`reward.id` of its events." }),
  reward: Type.Object({
    id: Type.Integer(),
    name: Type.String(),
    type: Type.Enum([...REWARD_TYPES]),
    description: text,
    role: Type.Enum([...ROLES]),
    metric: Type.Union([Type.Enum([...METRICS]), Type.Null()]),
  }),
  user_id: Type.Integer(),
  user: Type.Union(
    [
      Type.Object({ id: Type.Integer(), email: Type.String(), status: Type.Enum([...STATUSES]) }),
      Type.Null(),
    ],
    { description: "null once the user is deleted." },
  ),
  state: Type.Enum([...STATES]),
  waits_for: Type.Union([Type.Enum([...WAITS]), Type.Null()], {
    description: "What a pending one waits for: a member's review, or a code in the reward's pool.",
  }),
  reason: Type.Union([Type.String(), Type.Null()], { description: "Why it was declined or revoked." }),
  revoked_by: Type.Union([Type.Enum([...REVOKERS]), Type.Null()], {
    description:
      "`rule`: the user fell below the threshold, and has it again with the count. `member`: for good.",
  }),
  threshold: Type.Union([Type.Integer(), Type.Null()], { description: "What it took when it was earned." }),
  coupon_code: text,
  by_hand: Type.Boolean({ description: "Issued or restored by a member: it doesn't go by the count." }),
  allowed_acts: Type.Array(Type.Enum([...ACTS])),
  created_at: Type.String({ format: "date-time" }),
  earned_at: time,
  delivered_at: time,
  revoked_at: time,
});
export type GrantAnswer = Static<typeof GrantAnswer>;

/** The grants with their rewards and users, in the same order: one statement for each. */
export async function describeGrants(session: Session, grants: readonly Grant[]): Promise<GrantAnswer[]> {
  const [rewards, users] = await Promise.all([
    findRewards(
      session,
      grants.map((grant) => grant.reward_id),
    ),
    findUsers(session, [...new Set(grants.map((grant) => grant.user_id))]),
  ]);
  return grants.map((grant) =>
    toWire(grant, rewards.get(grant.reward_id) as Reward, users.get(grant.user_id) ?? null),
  );
}

function toWire(grant: Grant, reward: Reward, user: User | null): GrantAnswer {
  const { id, name, type, description, role, metric } = reward;
  return {
    id: grant.id,
    reward: { id, name, type, description, role, metric },
    user_id: grant.user_id,
    user: user && { id: user.id, email: user.email, status: user.status },
    state: grant.state,
    waits_for: grant.waits_for,
    reason: grant.reason,
    revoked_by: grant.revoked_by,
    threshold: grant.threshold,
    coupon_code: grant.coupon_code,
    by_hand: grant.issued_at !== null,
    allowed_acts: user === null ? [] : allowedActs(grant),
    created_at: timeText(grant.created_at),
    earned_at: timeText(grant.earned_at),
    delivered_at: timeText(grant.delivered_at),
    revoked_at: timeText(grant.revoked_at),
  };
}
