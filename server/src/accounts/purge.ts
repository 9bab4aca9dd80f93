import type { Tx } from "../kernel/database/index.ts";

/** Removes the team, invitations and keys of a deleted project: a few hundred rows at most. */
export async function purgeAccounts(tx: Tx, projectId: number): Promise<number> {
  let removed = 0;
  for (const table of ["memberships", "invites", "api_keys"]) {
    const rows = await tx.all(`delete from ${table} where project_id = $1 returning project_id`, [projectId]);
    removed += rows.length;
  }
  return removed;
}
