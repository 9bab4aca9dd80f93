import type { Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` counts of a deleted project; answers how many. */
export async function purgeFigures(tx: Tx, projectId: number, limit: number): Promise<number> {
  const quarters = await tx.all(
    `delete from figures_quarters where project_id = $1
       and at in (select at from figures_quarters where project_id = $1 limit $2) returning at`,
    [projectId, limit],
  );
  if (quarters.length > 0) return quarters.length;
  const sources = await tx.all(
    `delete from figures_sources where project_id = $1
       and (day, source) in (select day, source from figures_sources where project_id = $1 limit $2) returning day`,
    [projectId, limit],
  );
  if (sources.length > 0) return sources.length;
  await tx.all("delete from figures_totals where project_id = $1", [projectId]);
  return 0;
}
