import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../server/src/main.ts");
/** As `npm start` starts it: in half the time. */
const FLAGS = ["--no-warnings", "--import", join(import.meta.dirname, "../server/compile-cache.mjs")];
const LISTENS = /Hookline listens on (\S+)/;
const KEPT_OUTPUT = 20_000;

/** `node server/src/main.ts`, as an operator runs it. */
export interface ServerProcess {
  /** Where it listens; null before it does and after its end. */
  readonly url: string | null;
  /** What it printed last. */
  readonly output: string;
  /** Resolves with the URL when it listens; rejects where it ended before. */
  ready(): Promise<string>;
  /** Resolves when it has ended, with its exit status; null after a signal. */
  ended(): Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  kill(): Promise<void>;
}

export function startServer(env: NodeJS.ProcessEnv): ServerProcess {
  const child = spawn(process.execPath, [...FLAGS, MAIN], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killAtExit = () => child.kill("SIGKILL");
  process.once("exit", killAtExit); // where the test run itself is cut short
  child.once("exit", () => process.off("exit", killAtExit));
  const exit = once(child, "exit") as Promise<[number | null]>;
  let output = "";
  let url: string | null = null;
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
      const found = url === null && LISTENS.exec(output)?.[1];
      if (!found) return;
      url = found;
      resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => {
      url = null;
      reject(new Error(`the server ended before it listened:\n${output}`));
    });
  });
  listening.catch(() => {}); // it may be killed before anybody asks
  return {
    get url() {
      return url;
    },
    get output() {
      return output;
    },
    ready: () => listening,
    ended: async () => (await exit)[0],
    signal: (name) => void child.kill(name),
    async kill() {
      url = null;
      child.kill("SIGKILL");
      await exit;
    },
  };
}
