import type { Clock } from "../kernel/clock.ts";
import { type Database, skipLocked, type Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` of a slice's rows of a deleted project, and answers how many: 0 when none is left. */
export type PurgeProject = (tx: Tx, projectId: number, limit: number) => Promise<number>;

/** Other processes may know a deleted project for another second, and write to it. */
const SETTLED_MS = 10_000;

/**
 * Removes up to `limit` rows of one deleted project, what points at others first (so `purges` is in that
 * order), and the project itself when nothing is left of it. Answers how many rows went.
 */
export async function purgeDeletedProjects(
  { db, clock, purges }: { db: Database; clock: Clock; purges: readonly PurgeProject[] },
  limit: number,
): Promise<number> {
  return db.transact(async (tx) => {
    // Locked: two processes at the same rows would each find the other's share gone, and leave the rest behind.
    const [project] = await tx.all<{ id: number }>(
      `select id from projects where deleted_at <= $1 order by deleted_at limit 1 ${skipLocked(tx, "projects")}`,
      [clock.now() - SETTLED_MS],
    );
    if (!project) return 0;
    for (const purge of purges) {
      const removed = await purge(tx, project.id, limit);
      if (removed > 0) return removed;
    }
    await tx.all("delete from projects where id = $1", [project.id]);
    return 1;
  });
}
