import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const FLAGS = ["--no-warnings", "--import", path("../../server/compile-cache.mjs")];
/** What hangs would hold the server for its grace of 20 s; the demo has counted it already. */
const STOP_MS = 1000;

export interface DemoServer {
  /** A call to the project's part of the API. */
  api<Body>(method: string, at: string, body?: object): Promise<{ status: number; body: Body; ms: number }>;
  stop(): Promise<void>;
}

/** The real server in a process of its own, with a project. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<DemoServer> {
  const child = spawn(process.execPath, [...FLAGS, path("../../server/src/main.ts")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true, // Ctrl-C is the demo's to answer: it counts before it stops the server
  });
  process.on("exit", () => child.kill("SIGKILL"));
  const baseUrl = await addressOf(child);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...FLAGS, path("../../server/src/cli.ts"), "project", "create", "--name", "Demo", "--json"],
    { env },
  );
  const { project, secret_key: key } = JSON.parse(stdout) as {
    project: { slug: string };
    secret_key: string;
  };
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  return {
    async api(method, at, body) {
      const startedAt = performance.now();
      const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
      const answer = await fetch(`${baseUrl}/api/v1/projects/${project.slug}${at}`, init);
      const text = await answer.text();
      return {
        status: answer.status,
        body: text === "" ? null : JSON.parse(text),
        ms: performance.now() - startedAt,
      };
    },
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
      await once(child, "exit");
      clearTimeout(timer);
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("The server has no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^Hookline listens on (.+)$/.exec(line);
    if (found?.[1]) return found[1];
  }
  throw new Error("The server did not start; it says why above.");
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
