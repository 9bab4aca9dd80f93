import { closeSync, existsSync, fsyncSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "../errors.ts";
import { sqliteFile } from "./location.ts";

/**
 * Copies the SQLite database as it is at this moment to a new file, beside a server that goes on working.
 * The copy is checked, synced and readable by its owner alone. Throws where `to` exists, or nothing to copy.
 */
export function backupSqlite(dataDir: string, to: string): void {
  const from = sqliteFile(dataDir);
  if (!existsSync(from)) throw new AppError("not_found", `There is no database at ${from}.`);
  if (existsSync(to)) throw new AppError("conflict", `${to} exists already. Name a file that doesn't.`);
  closeSync(openSync(to, "wx", 0o600));
  try {
    const source = new DatabaseSync(from);
    try {
      source.prepare("vacuum into ?").run(to);
    } finally {
      source.close();
    }
    check(to);
    const copy = openSync(to, "r+");
    fsyncSync(copy);
    closeSync(copy);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

function check(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const { quick_check: verdict } = copy.prepare("pragma quick_check").get() as { quick_check: string };
    if (verdict !== "ok") throw new Error(`The copy is damaged (${verdict}): check the disk.`);
  } finally {
    copy.close();
  }
}
