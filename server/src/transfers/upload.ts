import type { Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { TransfersDeps } from "./deps.ts";
import { watchEncoding } from "./encoding.ts";
import { readChunk, readFile, storeStream } from "./file.ts";
import type { Column, Format, Import } from "./import.ts";
import { columnsOf, guessDelimiter, guessHeader, readFirstRows } from "./inspect.ts";
import { requireImport } from "./queries.ts";

/** Files of a project that wait or are at work, at most: each may be half a gigabyte. */
const MAX_OPEN = 5;

/** Takes a file in, and looks at its first rows. Nothing becomes of it until somebody starts it. */
export async function uploadFile(
  { db, clock, tell }: Pick<TransfersDeps, "db" | "clock" | "tell">,
  project: Project,
  fileName: string,
  stream: AsyncIterable<Buffer>,
): Promise<Import> {
  const id = await db.transact(async (tx) => {
    const [open] = await tx.all<{ count: number }>(
      `select count(*) as count from imports
       where project_id = $1 and state in ('uploading', 'uploaded', 'checking', 'running')`,
      [project.id],
    );
    if ((open?.count ?? 0) >= MAX_OPEN) throw tooMany();
    const [made] = await tx.all<{ id: number }>(
      `insert into imports (project_id, state, file_name, status, existing, created_at, changed_at)
       values ($1, 'uploading', $2, 'imported', 'update', $3, $3) returning id`,
      [project.id, fileName, clock.now()],
    );
    return (made as { id: number }).id;
  });
  try {
    const watch = watchEncoding();
    const bytes = await storeStream(db, id, stream, watch.see);
    if (bytes === 0) throw unreadable("The file is empty.");
    if (watch.hasNul()) {
      throw unreadable("The file has NUL bytes in it, so it is no text. Save it as CSV, in UTF-8.");
    }
    const { format, columns } = await look(db.read, id, watch.guess());
    await db.transact(async (tx) => {
      await tx.all(
        `update imports set state = 'uploaded', bytes = $2, format = $3, columns = $4, changed_at = $5
         where id = $1 and state = 'uploading'`,
        [id, bytes, JSON.stringify(format), JSON.stringify(columns), clock.now()],
      );
      tx.afterCommit(() => tell(project.id));
    });
  } catch (error) {
    await db.transact((tx) => tx.all("update imports set state = 'abandoned' where id = $1", [id]));
    throw error;
  }
  return requireImport(db.read, project.id, id);
}

/** What the beginning of a file shows, where nobody says how it is to be read. */
async function look(
  session: Session,
  id: number,
  encoding: Format["encoding"],
): Promise<{ format: Format; columns: Column[] }> {
  const start = (await readChunk(session, id, 0)) as Uint8Array;
  const delimiter = guessDelimiter(new TextDecoder(encoding).decode(start));
  const rows = await readFirstRows(readFile(session, id), { encoding, delimiter });
  if (rows.length === 0) throw unreadable("The file has no rows.");
  const hasHeader = guessHeader(rows[0]);
  return { format: { encoding, delimiter, hasHeader }, columns: columnsOf(rows, hasHeader) };
}

/** The columns under another format. */
export async function lookAgain(
  { db }: Pick<TransfersDeps, "db">,
  importId: number,
  format: Format,
): Promise<Column[]> {
  return columnsOf(await readFirstRows(readFile(db.read, importId), format), format.hasHeader);
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `${MAX_OPEN} files are waiting or at work in this project. Start or cancel one first.`,
  );
}

function unreadable(message: string): AppError {
  return new AppError("invalid_input", message, [{ path: "file", message }]);
}
