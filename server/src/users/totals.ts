import type { Status } from "../events/index.ts";
import { inList, type Session } from "../kernel/database/index.ts";

/** How many users a project has of each status, and what their share links did. */
export interface UserTotals {
  byStatus: { readonly [status in Status]?: number };
  shareClicks: number;
  shareSignups: number;
}

/** By project; one without users is left out. Reads every user of them: 0.3 s for a million on SQLite. */
export async function totalUsers(
  session: Session,
  projectIds: readonly number[],
): Promise<Map<number, UserTotals>> {
  const rows = await session.all<{
    project_id: number;
    status: Status;
    users: number;
    clicks: number;
    signups: number;
  }>(
    `select project_id, status, count(*) as users, sum(share_clicks_count) as clicks,
       sum(share_signups_count) as signups
     from users where project_id in ${inList(session, "$1")} group by project_id, status`,
    [JSON.stringify(projectIds)],
  );
  const totals = new Map<number, UserTotals>();
  for (const { project_id, status, users, clicks, signups } of rows) {
    const before = totals.get(project_id) ?? { byStatus: {}, shareClicks: 0, shareSignups: 0 };
    totals.set(project_id, {
      byStatus: { ...before.byStatus, [status]: users },
      shareClicks: before.shareClicks + clicks,
      shareSignups: before.shareSignups + signups,
    });
  }
  return totals;
}
