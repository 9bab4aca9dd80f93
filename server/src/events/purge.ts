import { inList, type Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` events of a deleted project; answers how many. */
export async function purgeEvents(tx: Tx, projectId: number, limit: number): Promise<number> {
  const removed = await tx.all<{ id: number }>(
    "delete from events where id in (select id from events where project_id = $1 limit $2) returning id",
    [projectId, limit],
  );
  await tx.all(`delete from event_hops where event_id in ${inList(tx, "$1")}`, [
    JSON.stringify(removed.map(({ id }) => id)),
  ]);
  return removed.length;
}
