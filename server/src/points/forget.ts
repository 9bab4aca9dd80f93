import { inList, type Tx } from "../kernel/database/index.ts";
import type { Removed } from "../users/index.ts";

/** Takes out of the ledger and the goals what was written about users who are gone. The numbers stay. */
export async function forgetPeople(tx: Tx, removed: readonly Removed[]): Promise<void> {
  const ids = JSON.stringify(removed.map(({ user }) => user.id));
  const ofThem = `where user_id in ${inList(tx, "$1")}`;
  await tx.all(`update point_entries set reason = '' ${ofThem} and kind = 'bonus'`, [ids]);
  await tx.all(`update goals set reference = null ${ofThem} and reference is not null`, [ids]);
}

/** Removes up to `limit` rows of a deleted project; answers how many. */
export async function purgePoints(tx: Tx, projectId: number, limit: number): Promise<number> {
  for (const table of ["point_entries", "goals"]) {
    const removed = await tx.all(
      `delete from ${table} where id in (select id from ${table} where project_id = $1 limit $2) returning id`,
      [projectId, limit],
    );
    if (removed.length > 0) return removed.length;
  }
  return 0;
}
