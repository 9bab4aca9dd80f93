import type { Project } from "../projects/index.ts";
import { actOnReferral, creditOne, type ShownReferral } from "./act.ts";
import { qualifiedEvent, react } from "./credit.ts";
import type { ReferralActDeps } from "./deps.ts";
import { qualifyReferrals } from "./qualify.ts";

/**
 * Takes a revocation back: what counted counts again, which records `referral_qualified` again. What did not waits
 * again for the project's rule, which may be met by now.
 */
export function restoreReferral(
  deps: ReferralActDeps,
  project: Project,
  referralId: number,
): Promise<ShownReferral> {
  return actOnReferral(deps, project, referralId, "restore", async (tx, row, friend) => {
    const counted = row.qualified_at !== null;
    await tx.all(`update referrals set state = $2, reason = null, revoked_at = null where id = $1`, [
      row.id,
      counted ? "qualified" : "created",
    ]);
    if (!counted) return qualifyReferrals(tx, deps, [friend]);
    const credited = await creditOne(tx, deps, row, friend, { by: 1, again: true });
    return [...credited.map(qualifiedEvent), ...(await react(tx, deps, credited))];
  });
}
