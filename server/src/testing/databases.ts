import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type Database, type Engine, openDatabase } from "../kernel/database/index.ts";
import { onServer } from "./on-server.ts";

/** Slice tests run the same on both: `describe.each(ENGINES)`. */
export const ENGINES: readonly Engine[] = ["sqlite", "postgres"];

export interface TestDatabase {
  /** A folder of the test's own; SQLite's file is in it. */
  dataDir: string;
  /** null for SQLite. */
  databaseUrl: string | null;
  open(): Database;
  /** Closes what was opened, and removes all of it. */
  drop(): Promise<void>;
}

/** A database of the test's own: empty, or on PostgreSQL migrated where that is asked for, as it is much quicker. */
export async function createTestDatabase(
  engine: Engine,
  { migrated = false }: { migrated?: boolean } = {},
): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "hookline-test-"));
  const name = `test_${randomBytes(8).toString("hex")}`;
  const server = inject("postgresUrl");
  const databaseUrl = engine === "postgres" ? server + name : null;
  const template = migrated ? inject("migratedTemplate") : "template1";
  // Copied as files: through the log it would be written twice.
  if (databaseUrl) await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  const opened: Database[] = [];
  return {
    dataDir,
    databaseUrl,
    open() {
      const db = openDatabase({ databaseUrl, dataDir }, () => {});
      opened.push(db);
      return db;
    },
    async drop() {
      for (const db of opened) await db.close();
      if (databaseUrl) await onServer(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
