import { countRows, type Session, selectEach } from "../kernel/database/index.ts";
import { REFERRAL_STATES, type ReferralRow } from "./tables.ts";

/** So many are read by one statement: about a millisecond on SQLite, where nothing else runs meanwhile. */
const WINDOW = 1000;

/** How many referrals of a project are in each state. */
export type ReferralCounts = { readonly [state in ReferralRow["state"]]: number };

/** Counts a project's referrals along an index alone, some milliseconds at a time. */
export async function countReferrals(session: Session, projectId: number): Promise<ReferralCounts> {
  const counts: [string, number][] = [];
  for (const state of REFERRAL_STATES) {
    const ids = "select id from referrals where project_id = $1 and state = $2";
    counts.push([state, await countRows(session, ids, [projectId, state])]);
  }
  return Object.fromEntries(counts) as ReferralCounts;
}

/** That a referral came to count. */
export interface Qualification {
  id: number;
  projectId: number;
  at: number;
}

/** Some referrals of any project that came to count, also those revoked since, in that order from behind `after`. */
export async function readQualifications(
  session: Session,
  after: { at: number; id: number },
): Promise<Qualification[]> {
  const rows = await session.all<{ id: number; project_id: number; qualified_at: number }>(
    `select id, project_id, qualified_at from referrals
     where qualified_at is not null and (qualified_at, id) > ($1, $2) order by qualified_at, id limit $3`,
    [after.at, after.id, WINDOW],
  );
  return rows.map(({ id, project_id, qualified_at }) => ({ id, projectId: project_id, at: qualified_at }));
}

/** How often a project's share links were ever clicked. */
export async function countAllClicks(session: Session, projectId: number): Promise<number> {
  const [total] = await session.all<{ clicks: number }>(
    "select clicks from share_click_totals where project_id = $1",
    [projectId],
  );
  return total?.clicks ?? 0;
}

/** How often share links were clicked in each of these times, which begin and end on quarters of an hour. */
export async function countClicks(
  session: Session,
  projectId: number,
  periods: readonly { from: number; until: number }[],
): Promise<number[]> {
  const bounds = periods.map(({ from, until }, place) => ({
    place,
    project_id: projectId,
    from_at: from,
    until_at: until,
  }));
  const columns = { place: "bigint", project_id: "bigint", from_at: "bigint", until_at: "bigint" } as const;
  const rows = await selectEach<{ place: number; clicks: number }, typeof columns>(
    session,
    columns,
    bounds,
    `select p.place as place, coalesce(sum(clicks), 0) as clicks from share_click_counts
     where project_id = p.project_id and at >= p.from_at and at < p.until_at`,
  );
  return rows.sort((a, b) => a.place - b.place).map(({ clicks }) => clicks);
}
