import type { EventType } from "../events/index.ts";
import { type Reward, thresholdOf } from "./reward.ts";
import type { GrantRow, State } from "./tables.ts";

/** That a user has a reward, or is to have it. */
export type Grant = GrantRow;
export type NewGrant = Omit<Grant, "id">;

const BELOW_THRESHOLD = "below the threshold";

export function newGrant(reward: Reward, userId: number, now: number): NewGrant {
  const grant: NewGrant = {
    project_id: reward.project_id,
    reward_id: reward.id,
    user_id: userId,
    state: "pending",
    waits_for: null,
    reason: null,
    revoked_by: null,
    threshold: reward.threshold,
    coupon_code: null,
    created_at: now,
    updated_at: now,
    issued_at: null,
    approved_at: reward.approval === "automatic" ? now : null,
    earned_at: null,
    delivered_at: null,
    revoked_at: null,
  };
  return settled(grant, reward, now);
}

/** The grant as far as it gets with what it has: to a review, to the queue for codes, or earned. */
export function settled<G extends NewGrant>(grant: G, reward: Reward, now: number): G {
  const base = {
    ...grant,
    waits_for: null,
    reason: null,
    revoked_by: null,
    revoked_at: null,
    updated_at: now,
  };
  if (grant.approved_at === null) return { ...base, state: "pending", waits_for: "review" };
  const code = grant.coupon_code ?? (reward.coupon === "fixed" ? reward.coupon_code : null);
  if (reward.coupon === "pool" && code === null) return { ...base, state: "pending", waits_for: "codes" };
  return { ...base, state: "earned", coupon_code: code, earned_at: grant.earned_at ?? now };
}

/** A grant that waited for a code, with one. */
export function withCode(grant: Grant, code: string, reward: Reward, now: number): Grant {
  return settled({ ...grant, coupon_code: code }, reward, now);
}

/** What was promised stays so when a rule asks for more later; where it asks for less, that counts. */
export function neededFor(grant: Grant, reward: Reward): number {
  return Math.min(thresholdOf(grant), thresholdOf(reward));
}

/** Whether the rule takes a grant back when the count falls: not what is delivered, nor what a member gave. */
export function canLapse({ state, issued_at }: Grant): boolean {
  return issued_at === null && (state === "pending" || state === "earned");
}

/** Taken back by the rule. The code stays with the grant: it may have been seen. */
export function lapsed(grant: Grant, now: number): Grant {
  const revoked = { state: "revoked", revoked_by: "rule", reason: BELOW_THRESHOLD, revoked_at: now } as const;
  return { ...grant, ...revoked, waits_for: null, updated_at: now };
}

/** The event that says what became of a grant; null where nobody is told. */
export function eventOf(before: State | null, { state }: Pick<Grant, "state">): EventType | null {
  if (before === state) return null;
  if (state === "earned") return "reward_earned";
  if (state === "delivered") return "reward_delivered";
  const wasTold = before === "earned" || before === "delivered";
  return state === "revoked" && wasTold ? "reward_revoked" : null;
}
