import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { startPostgres } from "../server/src/testing/postgres-cluster.ts";
import { type Helper, startMeter } from "./processes.ts";

/** A fresh installation to measure, on a disk that really syncs, with its receiver. */
export interface Place {
  engine: Engine;
  env: NodeJS.ProcessEnv;
  receiver: Helper;
  receiverUrl: string;
  /**
   * Reads the database's files once, so that the system has them in memory, as it has those of a server that people
   * ask all day. A machine that gives memory back drops what nobody read for half a minute.
   */
  warm(): Promise<void>;
  remove(): Promise<void>;
}

export async function openPlace(engine: Engine): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "hookline-bench-"));
  const postgres = engine === "postgres" ? await startPostgres({ durable: true }) : null;
  const receiver = startMeter("receiver.ts");
  const { port } = await receiver.hear<{ port: number }>();
  return {
    engine,
    env: {
      HOOKLINE_DATA_DIR: dataDir,
      HOOKLINE_PORT: "0",
      HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
      HOOKLINE_LOG_LEVEL: "error",
      ...(postgres ? { DATABASE_URL: `${postgres.url}postgres` } : {}),
    },
    receiver,
    receiverUrl: `http://127.0.0.1:${port}`,
    warm: () => readAll(postgres ? join(postgres.dataFolder, "base") : dataDir),
    async remove() {
      await receiver.stop();
      await postgres?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What tables and indexes are in: SQLite's database, and PostgreSQL's numbered files. */
const OF_DATABASE = /^\d+(\.\d+)?$|\.db$/;

async function readAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !OF_DATABASE.test(entry.name)) continue;
    for await (const _ of createReadStream(join(entry.parentPath, entry.name))) {
      // only for the system to have it
    }
  }
}
