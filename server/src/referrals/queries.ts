import type { Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { REFERRAL_STATES, type ReferralRow, type ReferralState } from "./tables.ts";

/** Whom a user brought, be they there or gone, in the order in which they came, from behind the friend `after`. */
export async function friendsOf(
  session: Session,
  userId: number,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await session.all<{ friend_id: number }>(
    `select friend_id from referrals
     where referrer_id = $1 and id > coalesce((select id from referrals where friend_id = $2), 0)
     order by id limit $3`,
    [userId, after, limit],
  );
  return rows.map((row) => row.friend_id);
}

/** A user's referrals, newest first; one row more than the page has, if there is one. */
export async function listReferrals(
  session: Session,
  { userId, page }: { userId: number; page: PageRequest },
): Promise<ReferralRow[]> {
  return session.all<ReferralRow>(
    "select * from referrals where referrer_id = $1 and id < $2 order by id desc limit $3",
    [userId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** A project's referrals, of one state or of all, newest first; one more than the page has, if there is one. */
export async function listProjectReferrals(
  session: Session,
  projectId: number,
  { state, page }: { state: ReferralState | null; page: PageRequest },
): Promise<ReferralRow[]> {
  const states = state === null ? REFERRAL_STATES : [state];
  const newest = states.map(
    (one) => `select * from (select * from referrals
      where project_id = $1 and state = '${one}' and id < $2 order by id desc limit $3) as ${one}`,
  );
  return session.all<ReferralRow>(`${newest.join(" union all ")} order by id desc limit $3`, [
    projectId,
    page.after ?? Number.MAX_SAFE_INTEGER,
    page.limit + 1,
  ]);
}
