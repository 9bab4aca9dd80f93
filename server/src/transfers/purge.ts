import type { NewEvent } from "../events/index.ts";
import { recordset, type Tx } from "../kernel/database/index.ts";
import type { Removed } from "../users/index.ts";
import { removeRefusals } from "./refusals.ts";
import { removeChunks } from "./tidy.ts";

/** Nothing goes on of a project that is deleted. */
export async function stopImports(tx: Tx, projectId: number, at: number): Promise<void> {
  await tx.all(
    `update imports set state = 'canceled', runner = null, lease_until = null, finished_at = $2, changed_at = $2
     where project_id = $1 and state in ('uploaded', 'checking', 'running')`,
    [projectId, at],
  );
}

/** Removes imports of a deleted project, with their files; answers how much went. */
export async function purgeImports(tx: Tx, projectId: number, limit: number): Promise<number> {
  const [next] = await tx.all<{ id: number }>("select id from imports where project_id = $1 limit 1", [
    projectId,
  ]);
  if (!next) return 0;
  const removed = (await removeChunks(tx, next.id)) || (await removeRefusals(tx, next.id, limit));
  if (removed > 0) return removed;
  await tx.all("delete from imports where id = $1", [next.id]);
  return 1;
}

/** Rows of people who are removed are not kept among the refused ones. */
export async function forgetRefused(tx: Tx, removed: readonly Removed[]): Promise<NewEvent[]> {
  const mailboxes = removed.map(({ user: { project_id, canonical_email } }) => ({
    project_id,
    canonical_email,
  }));
  const columns = { project_id: "bigint", canonical_email: "text" } as const;
  // SQLite takes an index of those that have an address only where the statement says that they do.
  await tx.all(
    `delete from import_refusals where canonical_email is not null and (project_id, canonical_email) in (
       select r.project_id, r.canonical_email from ${recordset(tx, "$1", "r", columns)})`,
    [JSON.stringify(mailboxes)],
  );
  return [];
}
