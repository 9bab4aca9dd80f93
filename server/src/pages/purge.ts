import type { Tx } from "../kernel/database/index.ts";

const TABLES = ["page_previews", "questions", "page_pictures", "pages"] as const;
const KEYS = { page_previews: "token", questions: "id", page_pictures: "id", pages: "project_id" } as const;

/** Removes up to `limit` rows of a deleted project's pages; answers how many. */
export async function purgePages(tx: Tx, projectId: number, limit: number): Promise<number> {
  for (const table of TABLES) {
    const key = KEYS[table];
    const removed = await tx.all(
      `delete from ${table} where ${key} in (select ${key} from ${table} where project_id = $1 limit $2) returning ${key}`,
      [projectId, limit],
    );
    if (removed.length > 0) return removed.length;
  }
  return 0;
}
