import Type, { type Static } from "typebox";
import { idSchema, LINE, NAME } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import type { RewardChange } from "./change-reward.ts";
import { costOf } from "./cost.ts";
import type { CodeCounts, GrantCounts } from "./counts.ts";
import type { NewReward } from "./create-reward.ts";
import { isRunningLow } from "./pool.ts";
import type { Reward } from "./reward.ts";
import { APPROVALS, COUPONS, METRICS, REWARD_TYPES, ROLES } from "./tables.ts";

/** `:project` and `:reward` in a path. */
export const RewardParams = Type.Object({
  ...ProjectParams.properties,
  reward: idSchema("The reward's id."),
});

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const time = Type.String({ format: "date-time" });

const name = Type.String({
  ...NAME,
  description: "What people earn, as they see it.",
  examples: ["Free month"],
});
const type = Type.Enum([...REWARD_TYPES], {
  description: "What kind of thing it is, for whoever delivers it.",
});
const description = orNull(Type.String({ maxLength: 1000 }));
const role = Type.Enum([...ROLES], {
  description: "Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.",
});
const metric = orNull(
  Type.Enum([...METRICS], {
    description: "What a referrer's reward goes by: friends who count, or the balance of points.",
  }),
);
const threshold = orNull(
  Type.Integer({
    minimum: 1,
    maximum: 1_000_000_000,
    description:
      "How many friends, or points, it takes: one reward for each tier. null for a friend's, earned by counting.",
  }),
);
const approval = Type.Enum([...APPROVALS], {
  description: "`review`: it waits until a member approves it.",
});
const coupon = Type.Enum([...COUPONS], {
  description:
    "`fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.",
});
const couponCode = orNull(
  Type.String({
    minLength: 1,
    maxLength: 100,
    ...LINE,
    description: "The code for all, where `coupon` is `fixed`.",
  }),
);
const costCents = orNull(
  Type.Integer({
    minimum: 0,
    maximum: 1_000_000_000,
    description: "What one costs you, in hundredths of the currency that you count in.",
  }),
);
const costNote = orNull(
  Type.String({ maxLength: 200, ...LINE, description: "What the cost is made of, for your team." }),
);
const enabled = Type.Boolean({
  description: "While false, nobody new earns it; it can still be issued by hand.",
});

export const RewardBody = Type.Object(
  {
    name,
    type: Type.Optional(type),
    description: Type.Optional(description),
    role: Type.Optional(role),
    metric: Type.Optional(metric),
    threshold: Type.Optional(threshold),
    approval: Type.Optional(approval),
    coupon: Type.Optional(coupon),
    coupon_code: Type.Optional(couponCode),
    cost_cents: Type.Optional(costCents),
    cost_note: Type.Optional(costNote),
    enabled: Type.Optional(enabled),
  },
  { additionalProperties: false },
);

export const RewardPatch = Type.Partial(
  Type.Object({
    name,
    type,
    description,
    threshold,
    approval,
    coupon_code: couponCode,
    cost_cents: costCents,
    cost_note: costNote,
    enabled,
  }),
  { additionalProperties: false },
);

const count = Type.Integer({ minimum: 0 });

const CodesAnswer = Type.Object({
  uploaded: count,
  left: count,
  waiting: Type.Integer({ minimum: 0, description: "Users who wait for a code." }),
  running_low: Type.Boolean({
    description:
      "None is left, or ten or a twentieth of the pool after some were given: time to upload more.",
  }),
});

export const RewardAnswer = Type.Object({
  id: Type.Integer(),
  name,
  type,
  description,
  role,
  metric,
  threshold,
  approval,
  coupon,
  coupon_code: couponCode,
  cost_cents: costCents,
  cost_note: costNote,
  enabled,
  grants: Type.Object(
    { pending: count, declined: count, earned: count, delivered: count, revoked: count },
    { description: "How many users have it, by state." },
  ),
  cost_so_far_cents: orNull(
    Type.Integer({
      description: "What those delivered cost, at today's cost of one; null where none is set.",
    }),
  ),
  codes: orNull(CodesAnswer),
  catching_up: orNull(
    Type.Object(
      { looked_at: Type.Integer({ description: "Users looked at so far." }) },
      {
        description:
          "While the users who were there before the reward, or before its last change, are looked at.",
      },
    ),
  ),
  disabled_at: orNull(time),
  created_at: time,
  updated_at: time,
});

/** How a rule stands: what is counted for it. */
export interface RewardStanding {
  grants: GrantCounts;
  /** null where it has no pool. */
  codes: CodeCounts | null;
}

export function toWire(reward: Reward, { grants, codes }: RewardStanding): Static<typeof RewardAnswer> {
  const { cost_cents, sweep_after, sweep_looked_at } = reward;
  return {
    id: reward.id,
    name: reward.name,
    type: reward.type,
    description: reward.description,
    role: reward.role,
    metric: reward.metric,
    threshold: reward.threshold,
    approval: reward.approval,
    coupon: reward.coupon,
    coupon_code: reward.coupon_code,
    cost_cents,
    cost_note: reward.cost_note,
    enabled: reward.disabled_at === null,
    grants,
    cost_so_far_cents: costOf(reward, grants),
    codes: codes && { ...codes, running_low: isRunningLow(codes) },
    catching_up: sweep_after === null ? null : { looked_at: sweep_looked_at },
    disabled_at: timeText(reward.disabled_at),
    created_at: timeText(reward.created_at),
    updated_at: timeText(reward.updated_at),
  };
}

/** A referrer's reward goes by referrals unless said otherwise. */
export function readNew(body: Static<typeof RewardBody>): NewReward {
  const { role: who = "referrer" } = body;
  return {
    name: body.name,
    type: body.type ?? "other",
    description: body.description ?? null,
    role: who,
    metric: body.metric ?? (who === "referrer" ? "referrals" : null),
    threshold: body.threshold ?? null,
    approval: body.approval ?? "automatic",
    coupon: body.coupon ?? "none",
    coupon_code: body.coupon_code ?? null,
    cost_cents: body.cost_cents ?? null,
    cost_note: body.cost_note ?? null,
    enabled: body.enabled ?? true,
  };
}

/** Only what was sent. */
export function readChange(patch: Static<typeof RewardPatch>): RewardChange {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
