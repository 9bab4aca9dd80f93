import { fork } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface MariaDb {
  port: number;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Debian puts servers where only root looks. */
const PATH = `${process.env.PATH ?? ""}${delimiter}/usr/sbin${delimiter}/usr/local/sbin`;

/** Whether the tests against MariaDB can run. Where CI is set they must: there they fail instead. */
export function hasMariaDb(): boolean {
  return (
    Boolean(process.env.CI) ||
    PATH.split(delimiter).some((folder) => isProgram(join(folder, "mariadb-install-db")))
  );
}

/** The free port that was found may be somebody else's by the time that the server takes it. */
const TRIES = 3;

/** Starts a MariaDB server of its own on a free port, with a user `hookline` (password the same) that may do everything. */
export async function startMariaDb(): Promise<MariaDb> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const started = await tryToStart();
    if (started) return started;
  }
  throw new Error("MariaDB did not start: is it installed? It may have said why above.");
}

async function tryToStart(): Promise<MariaDb | null> {
  const script = fileURLToPath(new URL("./mariadb-server.ts", import.meta.url));
  const child = fork(script, { execArgv: ["--no-warnings"], env: { ...process.env, PATH } });
  const exited = once(child, "exit");
  const started = await Promise.race([once(child, "message"), exited.then(() => null)]);
  if (started === null) return null;
  const [{ port }] = started as [{ port: number }];
  return {
    port,
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
