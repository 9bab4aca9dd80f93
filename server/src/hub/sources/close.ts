import type { Tx } from "../../kernel/database/index.ts";

/** Makes every webhook URL of a project unknown. */
export async function closeSourcesOf(tx: Tx, projectId: number): Promise<void> {
  await tx.all("delete from sources where project_id = $1", [projectId]);
}
