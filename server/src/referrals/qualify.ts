import type { NewEvent } from "../events/index.ts";
import { inList, type Tx } from "../kernel/database/index.ts";
import type { Affected } from "../users/index.ts";
import { credit, type Referral } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import { qualifiedEvent } from "./record.ts";
import { meetsRule } from "./rule.ts";

/** Gives credit for those of the friends who meet the project's rule by now: once, however often they are looked at. */
export async function qualifyReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  friends: readonly Affected[],
): Promise<NewEvent[]> {
  const eligible = friends.filter(
    ({ user, project }) => user.referrer_id !== null && meetsRule(project.referralRule, user),
  );
  if (eligible.length === 0) return [];
  const rows = await tx.all<{ friend_id: number; referrer_id: number }>(
    `update referrals set state = 'qualified', qualified_at = $2
     where friend_id in ${inList(tx, "$1")} and state = 'created' returning friend_id, referrer_id`,
    [JSON.stringify(eligible.map(({ user }) => user.id)), deps.clock.now()],
  );
  const referrals = referralsOf(rows, eligible);
  const referrers = await credit(tx, deps.baseUrl(), referrals, 1);
  return referrals.flatMap(({ referrerId, friend }) => {
    const referrer = referrers.step(referrerId);
    return referrer ? [qualifiedEvent(referrer, friend.data)] : [];
  });
}

/** In the order of the friends. */
export function referralsOf(
  rows: readonly { friend_id: number; referrer_id: number }[],
  friends: readonly Affected[],
): Referral[] {
  const referrerOf = new Map(rows.map((row) => [row.friend_id, row.referrer_id]));
  return friends.flatMap((friend) => {
    const referrerId = referrerOf.get(friend.user.id);
    return referrerId === undefined ? [] : [{ friend, referrerId }];
  });
}
