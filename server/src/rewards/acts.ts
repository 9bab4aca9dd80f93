import { AppError } from "../kernel/errors.ts";
import { type Grant, settled } from "./grant.ts";
import type { Reward } from "./reward.ts";
import type { State } from "./tables.ts";

/** What a member, or a script, does to a grant. */
export const ACTS = ["approve", "decline", "deliver", "revoke", "restore"] as const;
export type Act = (typeof ACTS)[number];

/** From which states each goes, and in which there is nothing to do. */
const MOVES: { readonly [act in Act]: { from: readonly State[]; already: readonly State[] } } = {
  approve: { from: ["pending", "declined"], already: ["earned", "delivered"] },
  decline: { from: ["pending"], already: ["declined"] },
  deliver: { from: ["earned"], already: ["delivered"] },
  revoke: { from: ["earned", "delivered", "revoked"], already: [] },
  restore: { from: ["revoked"], already: ["earned", "delivered"] },
};

export interface ActDetails {
  now: number;
  /** Why it is declined or revoked. */
  reason: string | null;
}

/**
 * The grant after the act; the same one where it was so already. Throws `move_not_allowed` where its state doesn't
 * allow it.
 */
export function actOn(act: Act, grant: Grant, reward: Reward, { now, reason }: ActDetails): Grant {
  if (isSoAlready(act, grant)) return grant;
  if (!MOVES[act].from.includes(grant.state)) throw refusal(act, grant);
  switch (act) {
    case "approve":
      return settled({ ...grant, approved_at: grant.approved_at ?? now }, reward, now);
    case "decline":
      return { ...grant, state: "declined", waits_for: null, reason, updated_at: now };
    case "deliver":
      return { ...grant, state: "delivered", delivered_at: now, updated_at: now };
    case "revoke":
      return { ...grant, state: "revoked", revoked_by: "member", reason, revoked_at: now, updated_at: now };
    case "restore":
      return restored(grant, reward, now);
  }
}

/** What the grant's state allows now. */
export function allowedActs(grant: Grant): Act[] {
  return ACTS.filter((act) => MOVES[act].from.includes(grant.state) && !isSoAlready(act, grant));
}

/** Who waits for a code was approved; what the rule took back a member may still take back for good. */
function isSoAlready(act: Act, { state, waits_for, revoked_by }: Grant): boolean {
  if (act === "approve" && waits_for === "codes") return true;
  if (act === "revoke" && state === "revoked" && revoked_by === "member") return true;
  return MOVES[act].already.includes(state);
}

/** A member's word: from now on it doesn't go by the count. */
export function issued(grant: Grant, reward: Reward, now: number): Grant {
  if (grant.state === "earned" || grant.state === "delivered") return grant;
  const base = { ...grant, approved_at: grant.approved_at ?? now, issued_at: grant.issued_at ?? now };
  return grant.state === "revoked" ? restored(base, reward, now) : settled(base, reward, now);
}

/** Back to where it was: what had reached its user is delivered again. */
function restored(grant: Grant, reward: Reward, now: number): Grant {
  const back = settled({ ...grant, issued_at: grant.issued_at ?? now }, reward, now);
  return grant.delivered_at === null ? back : { ...back, state: "delivered" };
}

function refusal(act: Act, grant: Grant): AppError {
  const allowed = allowedActs(grant);
  const hint = allowed.length > 0 ? `allowed: ${allowed.join(", ")}` : "nothing is allowed";
  return new AppError(
    "move_not_allowed",
    `Grant ${grant.id} is ${grant.state}, so "${act}" is not allowed; ${hint}.`,
  );
}
