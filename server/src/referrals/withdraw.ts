import type { NewEvent } from "../events/index.ts";
import { inList, type Tx } from "../kernel/database/index.ts";
import type { Removed } from "../users/index.ts";
import { credit, react, revokedEvent } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import { type Ids, referralsOf } from "./qualify.ts";
import { REFERRER_DELETED } from "./tables.ts";

const FRIEND_DELETED = "friend deleted";

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
  await blankReasons(tx, removed);
  await tx.all(
    `update referrals set state = 'revoked', reason = $2, revoked_at = $3
     where referrer_id in ${inList(tx, "$1")} and state = 'created'`,
    [idsOf(removed), REFERRER_DELETED, now],
  );
  const deleted = removed.filter((one) => !one.erased);
  const rows = await tx.all<Ids & { qualified_at: number | null }>(
    `update referrals set state = 'revoked', reason = $2, revoked_at = $3
     where friend_id in ${inList(tx, "$1")} and state <> 'revoked'
     returning id, friend_id, referrer_id, qualified_at`,
    [idsOf(deleted), FRIEND_DELETED, now],
  );
  const withdrawn = referralsOf(
    rows.filter((row) => row.qualified_at !== null),
    deleted,
  );
  const referrers = await credit(tx, deps.baseUrl(), withdrawn, { by: -1 });
  const credited = withdrawn.flatMap((referral) => referrers.step(referral) ?? []);
  const events = credited.map((one) => revokedEvent(one, FRIEND_DELETED));
  return [...events, ...(await react(tx, deps, credited))];
}

/** What members wrote about who is gone now. */
async function blankReasons(tx: Tx, removed: readonly Removed[]): Promise<void> {
  for (const column of ["friend_id", "referrer_id"]) {
    await tx.all(
      `update referrals set reason = null where ${column} in ${inList(tx, "$1")} and reason is not null`,
      [idsOf(removed)],
    );
  }
}

function idsOf(removed: readonly Removed[]): string {
  return JSON.stringify(removed.map(({ user }) => user.id));
}
