import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A script of this folder, running in a process of its own. */
export interface Helper {
  /** Sends a question and waits for its answer. */
  ask<Answer>(question: unknown): Promise<Answer>;
  /** The next message, unasked. */
  hear<Answer>(): Promise<Answer>;
  stop(): Promise<void>;
}

/** As `npm start` runs it. */
const START_FLAGS = [
  "--max-semi-space-size=8",
  "--heap-growing-percent=60",
  "--no-parallel-scavenge",
  "--import",
  join(import.meta.dirname, "../server/compile-cache.mjs"),
];

/**
 * What measures or loads another process collects its garbage seldom and with one thread: beside a server on two cores,
 * V8's four would hold up what is measured, and its pauses would count as the server's.
 */
const METER_FLAGS = ["--min-semi-space-size=8", "--max-semi-space-size=8", "--single-threaded-gc"];

/** Hookline itself, with its questions (`server.ts`). */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Helper> {
  const server = startHelper("server.ts", [], env, START_FLAGS);
  await server.hear();
  return server;
}

/** A process that measures Hookline, loads it or receives what it sends. */
export function startMeter(script: string, args: readonly string[] = []): Helper {
  return startHelper(script, args, {}, METER_FLAGS);
}

export function startHelper(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  flags: readonly string[] = [],
): Helper {
  const child = fork(join(import.meta.dirname, script), args, {
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...env },
    execArgv: [...flags],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const hear = <Answer>() => nextMessage<Answer>(child, script);
  return {
    hear,
    ask(question) {
      const answer = hear<never>();
      child.send(question as object);
      return answer;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function nextMessage<Answer>(child: ChildProcess, script: string): Promise<Answer> {
  const heard = new AbortController();
  const gone = once(child, "exit", heard).then(([code]) => {
    throw new Error(`${script} ended with status ${code} instead of answering`);
  });
  gone.catch(() => {});
  const [message] = (await Promise.race([once(child, "message", heard), gone])) as [Answer];
  heard.abort();
  return message;
}
