import type { Database } from "../../kernel/database/index.ts";
import type { Project } from "../../projects/index.ts";
import { requirePictures } from "../pictures/queries.ts";
import type { PageDirectory } from "./directory.ts";
import { lockPage } from "./lock.ts";
import { picturesOf } from "./pictures-of.ts";
import { findPage, type StoredPage } from "./queries.ts";
import { changed, DEFAULT_PAGE, type PageChange, together } from "./settings.ts";

/** Changes what is given of a project's page. */
export async function changePage(
  { db, directory }: { db: Database; directory: PageDirectory },
  now: number,
  project: Project,
  change: PageChange,
): Promise<StoredPage> {
  const page = await db.transact(async (tx) => {
    await lockPage(tx, project.id, now);
    const set = together((await findPage(tx, project.id)).set, change);
    await requirePictures(tx, project.id, picturesOf(change));
    await tx.all("update pages set settings = $2, updated_at = $3 where project_id = $1", [
      project.id,
      JSON.stringify(set),
      now,
    ]);
    return { set, settings: changed(DEFAULT_PAGE, set), updatedAt: now };
  });
  directory.forget(project.id);
  return page;
}
