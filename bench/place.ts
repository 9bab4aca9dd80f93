import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { startPostgres } from "../server/src/testing/postgres-cluster.ts";
import { type Helper, startHelper } from "./processes.ts";

/** A fresh installation to measure, on a disk that really syncs, with its receiver. */
export interface Place {
  engine: Engine;
  env: NodeJS.ProcessEnv;
  receiver: Helper;
  receiverUrl: string;
  remove(): Promise<void>;
}

export async function openPlace(engine: Engine): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "hookline-bench-"));
  const postgres = engine === "postgres" ? await startPostgres({ durable: true }) : null;
  const receiver = startHelper("receiver.ts");
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
    async remove() {
      await receiver.stop();
      await postgres?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
