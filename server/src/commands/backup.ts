import { resolve } from "node:path";
import type { Command } from "commander";
import { backupSqlite } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { keyFilePath } from "../kernel/secrets/index.ts";
import { readConfig } from "./installation.ts";
import { JSON_OPTION, print } from "./output.ts";

export function addBackupCommand(program: Command): void {
  program
    .command("backup")
    .description("copy the SQLite database to a file, as it is at this moment, beside a running server")
    .requiredOption("--to <file>", "the file to write, which must not exist yet")
    .option(...JSON_OPTION)
    .action(backUp);
}

async function backUp({ to, json }: { to: string; json?: boolean }): Promise<void> {
  const { databaseUrl, dataDir, secret } = readConfig();
  if (databaseUrl) {
    throw new AppError("conflict", `PostgreSQL has its own way. Run: ${pgDump(databaseUrl, to)}`);
  }
  const file = resolve(to);
  backupSqlite(dataDir, file);
  const keys = secret === null ? resolve(keyFilePath(dataDir)) : "HOOKLINE_SECRET";
  print(json, { file, master_keys: keys }, [
    `Copied the database to ${file}.`,
    `The stored secrets in it open only with ${keys}: keep a copy of that too, in another place.`,
  ]);
}

/** The password is left out: pg_dump takes it from PGPASSWORD or ~/.pgpass, or asks. */
function pgDump(databaseUrl: string, to: string): string {
  const url = new URL(databaseUrl);
  url.password = "";
  return `pg_dump --format=custom --file=${quoted(to)} ${quoted(url.href)}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
