import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface PostgresCluster {
  /** A connection string without a database name, ending in `/`. */
  url: string;
  /** Holds `postmaster.pid`. */
  dataFolder: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server of its own on a free port, in a temporary folder; it ends with this process at the latest. */
export async function startPostgres({ durable }: { durable: boolean }): Promise<PostgresCluster> {
  const script = fileURLToPath(new URL("./postgres-server.ts", import.meta.url));
  const child = fork(script, [durable ? "durable" : "hasty"], { execArgv: ["--no-warnings"] });
  const exited = once(child, "exit");
  const started = await Promise.race([once(child, "message"), exited.then(() => null)]);
  if (!started) throw new Error("PostgreSQL did not start; see the output above.");
  const [{ url, dataFolder }] = started as [{ url: string; dataFolder: string }];
  return {
    url,
    dataFolder,
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}
