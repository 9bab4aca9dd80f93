import { skipLocked } from "../kernel/database/index.ts";
import { allProjects, type Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { moveUsers } from "./move.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Turns silent users idle in one of the projects that ask for it; answers how many: 0 when none is left in any. */
export async function sweepIdle(deps: UsersDeps, limit: number): Promise<number> {
  for (const project of await allProjects(deps.db.read)) {
    const turned = await markIdle(deps, project, limit);
    if (turned > 0) return turned;
  }
  return 0;
}

/**
 * Turns up to `limit` of a project's active users idle who have not checked in for the days that the project
 * sets; answers how many. Nobody where the project sets none.
 */
async function markIdle(deps: UsersDeps, project: Project, limit: number): Promise<number> {
  if (project.idleAfterDays === null) return 0;
  const silentSince = deps.clock.now() - project.idleAfterDays * DAY_MS;
  return deps.db.transact(async (tx) => {
    const silent = await tx.all<{ id: number }>(
      `select id from users where project_id = $1 and status = 'active' and seen_at <= $2
       order by seen_at limit $3 ${skipLocked(tx, "users")}`,
      [project.id, silentSince, limit],
    );
    const ids = silent.map((row) => row.id);
    const { moved, events } = await moveUsers(tx, deps, project, "fall_idle", ids);
    await deps.record(tx, events);
    return moved.length;
  });
}
