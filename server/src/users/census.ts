import { STATUSES, type Status } from "../events/index.ts";
import { countRows, type Session } from "../kernel/database/index.ts";

/** How many users a project has now. */
export interface Census {
  byStatus: { readonly [status in Status]: number };
  unsubscribed: number;
}

/** Counts a project's users along the indexes alone: 0.1 s for a million, some milliseconds at a time. */
export async function takeCensus(session: Session, projectId: number): Promise<Census> {
  const ofProject = "select id from users where project_id = $1";
  const counts: [Status, number][] = [];
  for (const status of STATUSES) {
    counts.push([status, await countRows(session, `${ofProject} and status = $2`, [projectId, status])]);
  }
  return {
    byStatus: Object.fromEntries(counts) as Census["byStatus"],
    unsubscribed: await countRows(session, `${ofProject} and unsubscribed_at is not null`, [projectId]),
  };
}
