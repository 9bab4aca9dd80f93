import { inList, type Session } from "../../kernel/database/index.ts";
import { invalidInput } from "../../kernel/errors.ts";

/** An uploaded picture, without its content. */
export interface Picture {
  id: number;
  project_id: number;
  name: string;
  media_type: string;
  size: number;
  created_at: number;
}

const COLUMNS = "id, project_id, name, media_type, size, created_at";

/** Newest first; there are few. */
export function listPictures(session: Session, projectId: number): Promise<Picture[]> {
  return session.all<Picture>(
    `select ${COLUMNS} from page_pictures where project_id = $1 order by id desc limit 200`,
    [projectId],
  );
}

/** Those of the ids that are the project's, by id. */
export async function findPictures(
  session: Session,
  projectId: number,
  ids: readonly number[],
): Promise<Map<number, Picture>> {
  if (ids.length === 0) return new Map();
  const rows = await session.all<Picture>(
    `select ${COLUMNS} from page_pictures where project_id = $1 and id in ${inList(session, "$2")}`,
    [projectId, JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Throws where one of the pictures, by what names it, is not there. */
export async function requirePictures(
  session: Session,
  projectId: number,
  named: ReadonlyMap<string, number>,
): Promise<void> {
  const found = await findPictures(session, projectId, [...named.values()]);
  for (const [path, id] of named) {
    if (!found.has(id))
      throw invalidInput(path, `there is no picture ${id} in this project; upload it first`);
  }
}

/** By the name in its address. */
export async function findPictureContent(
  session: Session,
  name: string,
): Promise<{ project_id: number; media_type: string; content: Buffer } | null> {
  const [row] = await session.all<{ project_id: number; media_type: string; content: string }>(
    "select project_id, media_type, content from page_pictures where name = $1",
    [name],
  );
  return row ? { ...row, content: Buffer.from(row.content, "base64") } : null;
}

/** Where a picture is served. */
export function picturePath({ name }: Pick<Picture, "name">): string {
  return `/pictures/${name}`;
}
