import type { Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { type Import, readImport } from "./import.ts";
import type { ImportRow } from "./tables.ts";

/** A file that hasn't come to its end is nobody's to see. */
const SHOWN = "state not in ('uploading', 'abandoned')";

/** The import; throws `not_found`. */
export async function requireImport(session: Session, projectId: number, importId: number): Promise<Import> {
  const [row] = await session.all<ImportRow>(
    `select * from imports where project_id = $1 and id = $2 and ${SHOWN}`,
    [projectId, importId],
  );
  if (row) return readImport(row);
  throw new AppError("not_found", `There is no import ${importId} in this project.`);
}

/** The newest first; one more than the page has, if there is one. */
export async function listImports(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<Import[]> {
  const rows = await session.all<ImportRow>(
    `select * from imports where project_id = $1 and id < $2 and ${SHOWN} order by id desc limit $3`,
    [projectId, after ?? Number.MAX_SAFE_INTEGER, limit + 1],
  );
  return rows.map(readImport);
}
