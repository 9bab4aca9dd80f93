import { lockRows, type Tx } from "../../kernel/database/index.ts";

/** Whoever changes something of a project's page waits here for the others: nobody undoes what another does, nor passes a limit. */
export async function lockPage(tx: Tx, projectId: number, now: number): Promise<void> {
  await tx.all(
    "insert into pages (project_id, settings, updated_at) values ($1, '{}', $2) on conflict do nothing",
    [projectId, now],
  );
  await tx.all(`select 1 from pages where project_id = $1 ${lockRows(tx, "pages")}`, [projectId]);
}
