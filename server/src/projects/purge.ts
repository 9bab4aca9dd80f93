import type { Database, Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` of a slice's rows of a deleted project, and answers how many: 0 when none is left. */
export type PurgeProject = (tx: Tx, projectId: number, limit: number) => Promise<number>;

/**
 * Removes up to `limit` rows of one deleted project, what points at others first (so `purges` is in that
 * order), and the project itself when nothing is left of it. Answers how many rows went.
 */
export async function purgeDeletedProjects(
  db: Database,
  purges: readonly PurgeProject[],
  limit: number,
): Promise<number> {
  const [project] = await db.read.all<{ id: number }>(
    "select id from projects where deleted_at is not null order by deleted_at limit 1",
  );
  if (!project) return 0;
  return db.transact(async (tx) => {
    for (const purge of purges) {
      const removed = await purge(tx, project.id, limit);
      if (removed > 0) return removed;
    }
    await tx.all("delete from projects where id = $1", [project.id]);
    return 1;
  });
}
