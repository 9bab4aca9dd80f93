import type { NewEvent } from "../events/index.ts";
import { inList, type Tx } from "../kernel/database/index.ts";
import type { Removed } from "../users/index.ts";
import { credit, referralEvent } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import { referralsOf } from "./qualify.ts";

const FRIEND_DELETED = "friend deleted";
const REFERRER_DELETED = "referrer deleted";

/**
 * Takes back the credit for friends who are deleted. Not for those who are erased: they came, and their
 * wish to be forgotten costs nobody what was earned; the ledger keeps the row, without a name. What a
 * removed referrer had under way ends.
 */
export async function withdrawReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  removed: readonly Removed[],
): Promise<NewEvent[]> {
  const now = deps.clock.now();
  await tx.all(
    `update referrals set state = 'revoked', reason = $2, revoked_at = $3
     where referrer_id in ${inList(tx, "$1")} and state = 'created'`,
    [idsOf(removed), REFERRER_DELETED, now],
  );
  const deleted = removed.filter((one) => !one.erased);
  const rows = await tx.all<{ friend_id: number; referrer_id: number; qualified_at: number | null }>(
    `update referrals set state = 'revoked', reason = $2, revoked_at = $3
     where friend_id in ${inList(tx, "$1")} and state <> 'revoked' returning friend_id, referrer_id, qualified_at`,
    [idsOf(deleted), FRIEND_DELETED, now],
  );
  const credited = referralsOf(
    rows.filter((row) => row.qualified_at !== null),
    deleted,
  );
  const referrers = await credit(tx, deps.baseUrl(), credited, -1);
  return credited.flatMap(({ referrerId, friend }) => {
    const referrer = referrers.step(referrerId);
    if (!referrer) return [];
    return [referralEvent("referral_revoked", referrer, friend.data, { reason: FRIEND_DELETED })];
  });
}

function idsOf(removed: readonly Removed[]): string {
  return JSON.stringify(removed.map(({ user }) => user.id));
}
