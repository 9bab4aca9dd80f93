import type { Tx } from "../kernel/database/index.ts";
import { deleteAttempts } from "./retention.ts";

/** Removes up to `limit` deliveries of a deleted project, with their attempts, and in the end its targets; answers how many rows. */
export async function purgeDeliveries(tx: Tx, projectId: number, limit: number): Promise<number> {
  const gone = await tx.all<{ id: number }>(
    `delete from deliveries where id in (
       select d.id from targets t cross join deliveries d
       where t.project_id = $1 and d.target_id = t.id limit $2)
     returning id`,
    [projectId, limit],
  );
  if (gone.length === 0)
    return (await tx.all("delete from targets where project_id = $1 returning id", [projectId])).length;
  await deleteAttempts(
    tx,
    gone.map((row) => row.id),
  );
  return gone.length;
}

/** Removes deleted targets of a kind of which no delivery is left; answers their ids. */
export async function forgetTargets(tx: Tx, kind: string, limit: number): Promise<number[]> {
  const rows = await tx.all<{ id: number }>(
    `delete from targets where id in (
       select t.id from targets t
       where t.deleted_at is not null and t.kind = $1
         and not exists (select 1 from deliveries d where d.target_id = t.id)
       limit $2)
     returning id`,
    [kind, limit],
  );
  return rows.map((row) => row.id);
}
