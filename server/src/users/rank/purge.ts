import type { Tx } from "../../kernel/database/index.ts";
import { takeChanges } from "./fold-changes.ts";

/** Removes what positions of a deleted project's users were added up from; they must be gone. */
export async function purgeRank(tx: Tx, projectId: number, limit: number): Promise<number> {
  const removed = await takeChanges(tx, projectId, limit);
  if (removed.length > 0) return removed.length;
  for (const table of ["rank_blocks", "rank_spans", "rankings"])
    await tx.all(`delete from ${table} where project_id = $1`, [projectId]);
  return 0;
}
