import type { UserData } from "../events/index.ts";
import { inList, type Session } from "../kernel/database/index.ts";
import { loadGroups } from "./groups.ts";
import { type Referrer, type User, userData } from "./user.ts";

/** The users as payloads and the API carry them, in the same order: one statement for all their referrers, one for their groups. */
export async function loadUserData(
  session: Session,
  baseUrl: string,
  users: readonly User[],
): Promise<UserData[]> {
  const [referrers, groups] = await Promise.all([
    loadReferrers(session, users),
    loadGroups(
      session,
      users.map((user) => user.id),
    ),
  ]);
  return users.map((user) =>
    userData(
      user,
      { referrer: referrers.get(user.referrer_id ?? 0) ?? null, groups: groups.get(user.id) ?? [] },
      baseUrl,
    ),
  );
}

/** By id; somebody deleted since is not among them. */
export async function loadReferrers(
  session: Session,
  users: readonly User[],
): Promise<Map<number, Referrer>> {
  const ids = new Set(users.map((user) => user.referrer_id).filter((id) => id !== null));
  if (ids.size === 0) return new Map();
  const rows = await session.all<Referrer>(
    `select id, email, referral_code from users where id in ${inList(session, "$1")}`,
    [JSON.stringify([...ids])],
  );
  return new Map(rows.map(({ id, email, referral_code }) => [id, { id, email, referral_code }]));
}
