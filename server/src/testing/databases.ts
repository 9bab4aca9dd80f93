import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Database, type Engine, openDatabase } from "../kernel/database/index.ts";

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

/** An empty database of the test's own. */
export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "hookline-test-"));
  const name = `test_${randomBytes(8).toString("hex")}`;
  const databaseUrl = engine === "postgres" ? inject("postgresUrl") + name : null;
  if (databaseUrl) await onServer(`create database ${name}`);
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
      if (databaseUrl) await onServer(`drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(`${inject("postgresUrl")}postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
