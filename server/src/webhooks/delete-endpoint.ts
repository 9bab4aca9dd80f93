import { deleteTarget, forgetTargets } from "../delivery/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { sealContext } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { lockEndpoint, removeEndpoints } from "./queries.ts";

/** Deletes an endpoint: what is pending for it is canceled. The log keeps its deliveries, and so its URL, as long as it keeps any. */
export async function deleteEndpoint(deps: WebhooksDeps, projectId: number, id: number): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const context = sealContext(await lockEndpoint(tx, projectId, id));
    await deleteTarget(tx, id, now);
    await tx.q
      .updateTable("webhook_endpoints")
      .set({
        deleted_at: now,
        headers: deps.keyring.seal("{}", context),
        secret: deps.keyring.seal("", context),
        previous_secrets: null,
      })
      .where("id", "=", id)
      .execute();
    tx.afterCommit(() => deps.recall([id]));
    tx.afterCommit(deps.cancelSoon);
  });
}

/** Removes up to `limit` deleted endpoints that the log has no delivery of any more; answers how many. */
export async function forgetEndpoints(tx: Tx, limit: number): Promise<number> {
  const ids = await forgetTargets(tx, "webhook", limit);
  if (ids.length > 0) await removeEndpoints(tx, ids);
  return ids.length;
}

/** Removes the endpoints of a deleted project; answers how many. */
export async function purgeEndpoints(tx: Tx, projectId: number, limit: number): Promise<number> {
  const rows = await tx.all(
    `delete from webhook_endpoints where id in (
       select id from webhook_endpoints where project_id = $1 order by id limit $2)
     returning id`,
    [projectId, limit],
  );
  return rows.length;
}
