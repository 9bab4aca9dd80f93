import type { Session } from "../../kernel/database/index.ts";
import { changed, DEFAULT_PAGE, type PageChange, type PageSettings } from "./settings.ts";

export interface StoredPage {
  /** What was set of them: the rest is as usual, also where that changes. */
  set: PageChange;
  settings: PageSettings;
  /** null: nothing was ever set. */
  updatedAt: number | null;
}

/** What a project's page is like: what was set, and for the rest what is usual. */
export async function findPage(session: Session, projectId: number): Promise<StoredPage> {
  const [row] = await session.all<{ settings: string; updated_at: number }>(
    "select settings, updated_at from pages where project_id = $1",
    [projectId],
  );
  if (!row) return { set: {}, settings: DEFAULT_PAGE, updatedAt: null };
  const set: PageChange = JSON.parse(row.settings);
  return { set, settings: changed(DEFAULT_PAGE, set), updatedAt: row.updated_at };
}
