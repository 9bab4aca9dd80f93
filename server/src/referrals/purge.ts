import type { Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` referrals of a deleted project; answers how many. */
export async function purgeReferrals(tx: Tx, projectId: number, limit: number): Promise<number> {
  const removed = await tx.all(
    "delete from referrals where id in (select id from referrals where project_id = $1 limit $2) returning id",
    [projectId, limit],
  );
  return removed.length;
}
