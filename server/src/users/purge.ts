import type { Tx } from "../kernel/database/index.ts";
import { purgeEarlierMailboxes } from "./earlier-mailboxes.ts";

/** Removes up to `limit` users of a deleted project, with all that is theirs; answers how many. */
export async function purgeUsers(tx: Tx, projectId: number, limit: number): Promise<number> {
  await tx.all("delete from erasures where project_id = $1", [projectId]);
  const removed = await tx.all(
    "delete from users where id in (select id from users where project_id = $1 limit $2) returning id",
    [projectId, limit],
  );
  return removed.length > 0 ? removed.length : purgeEarlierMailboxes(tx, projectId, limit);
}
