import type { NewEvent } from "../events/index.ts";
import { inList, type Tx } from "../kernel/database/index.ts";
import type { Affected } from "../users/index.ts";
import { credit, qualifiedEvent, type Referral, react } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import { whoMeetRule } from "./rule.ts";

/** Gives credit for those of one project's friends who meet its rule by now: once, however often they are looked at. */
export async function qualifyReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  friends: readonly Affected[],
): Promise<NewEvent[]> {
  const referred = friends.filter(({ user }) => user.referrer_id !== null);
  const eligible = referred.length === 0 ? [] : await whoMeetRule(tx, deps, referred);
  if (eligible.length === 0) return [];
  const rows = await tx.all<Ids>(
    `update referrals set state = 'qualified', qualified_at = $2
     where friend_id in ${inList(tx, "$1")} and state = 'created' returning id, friend_id, referrer_id`,
    [JSON.stringify(eligible.map(({ user }) => user.id)), deps.clock.now()],
  );
  const referrals = referralsOf(rows, eligible);
  const referrers = await credit(tx, deps.baseUrl(), referrals, { by: 1 });
  const credited = referrals.flatMap((referral) => referrers.step(referral) ?? []);
  return [...credited.map(qualifiedEvent), ...(await react(tx, deps, credited))];
}

export interface Ids {
  id: number;
  friend_id: number;
  referrer_id: number;
}

/** In the order of the friends. */
export function referralsOf(rows: readonly Ids[], friends: readonly Affected[]): Referral[] {
  const byFriend = new Map(rows.map((row) => [row.friend_id, row]));
  return friends.flatMap((friend) => {
    const row = byFriend.get(friend.user.id);
    return row ? [{ id: row.id, friend, referrerId: row.referrer_id }] : [];
  });
}
