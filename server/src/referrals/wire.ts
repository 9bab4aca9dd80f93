import Type, { type Static } from "typebox";
import { STATUSES } from "../events/index.ts";
import { idSchema, LINE } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import type { User } from "../users/index.ts";
import type { ShownReferral } from "./act.ts";
import { allowedReferralActs, REFERRAL_ACTS } from "./acts.ts";
import { REFERRAL_STATES } from "./tables.ts";

/** `:project` and `:referral` in a path. */
export const ReferralParams = Type.Object({
  ...ProjectParams.properties,
  referral: idSchema("The referral's id."),
});

export const RevokeBody = Type.Union([
  Type.Object(
    {
      reason: Type.Optional(
        Type.Unsafe<string | null>({
          type: ["string", "null"],
          maxLength: 255,
          ...LINE,
          description: "Why, for the events and for whoever looks later.",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  Type.Null(),
]);

export const referralState = Type.Enum([...REFERRAL_STATES], {
  description:
    "`created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn.",
});
const time = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);

function person(description: string) {
  return Type.Union(
    [
      Type.Object({ id: Type.Integer(), email: Type.String(), status: Type.Enum([...STATUSES]) }),
      Type.Null(),
    ],
    { description },
  );
}

export const ReferralAnswer = Type.Object({
  id: Type.Integer(),
  state: referralState,
  reason: Type.Union([Type.String(), Type.Null()], { description: "Why it was revoked." }),
  referrer_id: Type.Integer(),
  referrer: person("null once the referrer is deleted."),
  friend_id: Type.Integer(),
  friend: person("null once the friend is deleted."),
  allowed_acts: Type.Array(Type.Enum([...REFERRAL_ACTS]), {
    description: "What can be done to it now: `POST …/referrals/{referral}/<act>`.",
  }),
  created_at: Type.String({ format: "date-time" }),
  qualified_at: time,
  revoked_at: time,
});

export function toWire(referral: ShownReferral): Static<typeof ReferralAnswer> {
  const { referrer, friend } = referral;
  return {
    id: referral.id,
    state: referral.state,
    reason: referral.reason,
    referrer_id: referral.referrer_id,
    referrer: personOf(referrer),
    friend_id: referral.friend_id,
    friend: personOf(friend),
    allowed_acts: allowedReferralActs(referral.state, {
      referrer: referrer !== null,
      friend: friend !== null,
    }),
    created_at: timeText(referral.created_at),
    qualified_at: timeText(referral.qualified_at),
    revoked_at: timeText(referral.revoked_at),
  };
}

function personOf(user: User | null) {
  return user && { id: user.id, email: user.email, status: user.status };
}
