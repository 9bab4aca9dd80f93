import { migrations } from "../migrations/index.ts";
import type { Config } from "./config.ts";
import { type Database, migrate, openDatabase } from "./kernel/database/index.ts";
import type { Ids } from "./kernel/ids.ts";
import { openKeyringOf, openRootSecret } from "./kernel/installation.ts";
import type { Logger } from "./kernel/log.ts";
import type { Keyring } from "./kernel/secrets/index.ts";

export interface Storage {
  db: Database;
  keyring: Keyring;
  rootSecret: Buffer;
}

/** Opens the database, brings its schema up to date and finds the key that its secrets were sealed with; else leaves nothing open. */
export async function openStorage(config: Config, { log, ids }: { log: Logger; ids: Ids }): Promise<Storage> {
  const db = openDatabase(config, (error) => log.warn({ err: error }, "database connection lost"));
  try {
    await migrate(db, migrations);
    const keyring = await openKeyringOf(db, config);
    return { db, keyring, rootSecret: await openRootSecret(db, keyring, ids) };
  } catch (error) {
    await db.close();
    throw error;
  }
}
