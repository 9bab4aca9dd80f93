import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "../errors.ts";

const BUSY = /database is locked/;

/**
 * Makes this the one process at work on a SQLite file; answers how to let go. The lock is an exclusive
 * transaction on an empty database beside it: the operating system frees it with the process.
 */
export function lockSqlite(file: string): () => void {
  const folder = dirname(file);
  const lock = new DatabaseSync(join(folder, "worker.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && BUSY.test(error.message)) throw alreadyLocked(folder);
    throw error;
  }
  return () => lock.close();
}

function alreadyLocked(folder: string): AppError {
  return new AppError(
    "conflict",
    `Another Hookline already delivers from ${folder}. Stop it first, or start this one with HOOKLINE_ROLES=api or a HOOKLINE_DATA_DIR of its own; several that deliver need PostgreSQL (DATABASE_URL).`,
  );
}
