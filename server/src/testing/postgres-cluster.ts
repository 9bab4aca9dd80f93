import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface PostgresCluster {
  /** A connection string without a database name, ending in `/`. */
  url: string;
  /** Holds `postmaster.pid`. */
  dataFolder: string;
  /** Ends all of its processes at once by SIGKILL, as if the machine had failed. Linux alone. */
  kill(): Promise<void>;
  /** Ends it as an operator would: everybody's connection is closed. */
  shutDown(): Promise<void>;
  /** Starts it again where it was, after `kill` or `shutDown`; resolves when it takes connections. */
  start(): Promise<void>;
  /** Ends it for good and removes its data. */
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server of its own on a free port, in a temporary folder; it ends with this process at the latest. */
export async function startPostgres({ durable }: { durable: boolean }): Promise<PostgresCluster> {
  const script = fileURLToPath(new URL("./postgres-server.ts", import.meta.url));
  const child = fork(script, [durable ? "durable" : "hasty"], { execArgv: ["--no-warnings"] });
  const exited = once(child, "exit");
  const answer = async () => {
    const message = await Promise.race([once(child, "message"), exited.then(() => null)]);
    if (!message) throw new Error("PostgreSQL did not start; see the output above.");
    return message;
  };
  const order = (name: string) => async () => {
    child.send(name);
    await answer();
  };
  const [{ url, dataFolder }] = (await answer()) as [{ url: string; dataFolder: string }];
  return {
    url,
    dataFolder,
    kill: order("kill"),
    shutDown: order("shutDown"),
    start: order("start"),
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}
