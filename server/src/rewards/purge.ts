import type { Tx } from "../kernel/database/index.ts";

/** What points at others first. */
const TABLES = ["coupon_codes", "reward_grants", "rewards"] as const;

/** Removes up to `limit` of a deleted project's codes, then grants, then rules; answers how many. */
export async function purgeRewards(tx: Tx, projectId: number, limit: number): Promise<number> {
  for (const table of TABLES) {
    const removed = await tx.all(
      `delete from ${table} where id in (select id from ${table} where project_id = $1 limit $2) returning id`,
      [projectId, limit],
    );
    if (removed.length > 0) return removed.length;
  }
  return 0;
}
