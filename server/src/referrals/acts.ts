import { AppError } from "../kernel/errors.ts";
import type { ReferralRow } from "./tables.ts";

/** What members can do to a referral by hand. */
export const REFERRAL_ACTS = ["revoke", "restore"] as const;
export type ReferralAct = (typeof REFERRAL_ACTS)[number];

/** Who of a referral's two people is there still. */
export interface Presence {
  referrer: boolean;
  friend: boolean;
}

/** What can be done to a referral: nothing once one of its people is gone, as credit then stays as it is. */
export function allowedReferralActs(state: ReferralRow["state"], present: Presence): ReferralAct[] {
  if (!present.referrer || !present.friend) return [];
  return state === "revoked" ? ["restore"] : ["revoke"];
}

/** The refusal of what isn't allowed: says what is. */
export function refuseReferralAct(
  act: ReferralAct,
  state: ReferralRow["state"],
  present: Presence,
): AppError {
  const allowed = allowedReferralActs(state, present).join(", ");
  const gone = present.referrer ? "friend" : "referrer";
  const why = allowed ? `Allowed from here: ${allowed}.` : `The ${gone} is gone, so it stays as it is.`;
  return new AppError("move_not_allowed", `A referral that is ${state} can't be ${act}d. ${why}`);
}
