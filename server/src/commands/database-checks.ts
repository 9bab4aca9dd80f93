import { existsSync } from "node:fs";
import { migrations } from "../../migrations/index.ts";
import type { Config } from "../config.ts";
import type { Clock } from "../kernel/clock.ts";
import {
  type Database,
  openDatabase,
  pendingMigrations,
  requireKnownSchema,
  serverTime,
  sqliteFile,
} from "../kernel/database/index.ts";
import { isSealed, openKeyringOf, verifyMasterKey } from "../kernel/installation.ts";
import { keyFilePath } from "../kernel/secrets/index.ts";
import { bad, type Check, check, failed, fine } from "./check.ts";

const MAX_SKEW_MS = 5000;

/** Looks at the database without making or changing anything. */
export async function checkDatabase(config: Config, clock: Clock): Promise<Check[]> {
  const file = sqliteFile(config.dataDir);
  if (!config.databaseUrl && !existsSync(file)) {
    return [bad("database", `There is none at ${file} yet. The first start makes it, or: hookline migrate`)];
  }
  let db: Database;
  try {
    db = openDatabase(config, () => {});
  } catch (error) {
    return [failed("database", error)];
  }
  try {
    const reached = await check("database", () => reach(db));
    if (!reached.ok) return [reached];
    const migrated = await check("schema", () => checkSchema(db));
    const key = migrated.ok ? [await check("master key", () => checkKey(config, db))] : [];
    return [reached, migrated, ...key, await check("clock", () => checkClock(db, clock))];
  } finally {
    await db.close();
  }
}

async function reach(db: Database): Promise<Check> {
  await db.transact((tx) => tx.all("select 1 as one")); // one that is read-only refuses a transaction
  return fine("database", db.engine === "sqlite" ? "SQLite" : "PostgreSQL");
}

async function checkSchema(db: Database): Promise<Check> {
  const pending = await pendingMigrations(db.read, migrations).catch(() =>
    migrations.map(({ name }) => name),
  );
  if (pending.length < migrations.length) await requireKnownSchema(db.read, migrations);
  if (pending.length === 0) return fine("schema", "up to date");
  return bad("schema", `It lacks ${pending.join(", ")}. Run: hookline migrate`);
}

async function checkKey(config: Config, db: Database): Promise<Check> {
  if (!(await isSealed(db.read))) return fine("master key", "nothing is sealed yet");
  const keyring = await openKeyringOf(db, config);
  await verifyMasterKey(db.read, keyring);
  const place = config.secret === null ? keyFilePath(config.dataDir) : "HOOKLINE_SECRET";
  return fine("master key", `${keyring.fingerprint()}, from ${place}`);
}

async function checkClock(db: Database, clock: Clock): Promise<Check> {
  const theirs = await serverTime(db.read);
  if (theirs === null) return fine("clock", "the database has none of its own");
  const skewMs = clock.now() - theirs;
  if (Math.abs(skewMs) <= MAX_SKEW_MS) return fine("clock", `${Math.abs(skewMs)} ms from the database's`);
  return bad(
    "clock",
    `It is ${Math.round(skewMs / 1000)} s from the database server's. Let both be set by NTP.`,
  );
}
