import type { Project } from "../projects/index.ts";
import { actOnReferral, creditOne, type ShownReferral } from "./act.ts";
import { react, revokedEvent } from "./credit.ts";
import type { ReferralActDeps } from "./deps.ts";

/** Withdraws a referral, and the credit for it where that was given; `referral_revoked` is recorded then. It can be restored. */
export function revokeReferral(
  deps: ReferralActDeps,
  project: Project,
  referralId: number,
  reason: string | null,
): Promise<ShownReferral> {
  return actOnReferral(deps, project, referralId, "revoke", async (tx, row, friend) => {
    await tx.all(`update referrals set state = 'revoked', reason = $2, revoked_at = $3 where id = $1`, [
      row.id,
      reason,
      deps.clock.now(),
    ]);
    if (row.state !== "qualified") return [];
    const credited = await creditOne(tx, deps, row, friend, { by: -1 });
    const events = credited.map((one) => revokedEvent(one, reason));
    return [...events, ...(await react(tx, deps, credited))];
  });
}
