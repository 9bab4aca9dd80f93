import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DemoError } from "./errors.ts";

const FLAGS = ["--no-warnings", "--import", path("../../server/compile-cache.mjs")];
/** However the demo ends, by a signal that nobody can answer too, its server does not outlive it. */
const ENDS_WITH_DEMO = ["--import", 'data:text/javascript,process.on("disconnect", () => process.exit())'];
/** What hangs would hold the server for its grace of 20 s; the demo has counted it already. */
const STOP_MS = 1000;
/** How long the server's database may be away when the project is to be deleted. */
const PATIENCE_MS = 10_000;

export interface Answer<Body> {
  status: number;
  body: Body;
  ms: number;
}

export interface DemoServer {
  /** A call to the project's part of the API. */
  api<Body>(method: string, at: string, body?: object): Promise<Answer<Body>>;
  /** Deletes the project and ends the server. */
  stop(): Promise<void>;
}

interface Place {
  env: NodeJS.ProcessEnv;
  cwd: string;
}

/** The real server in a process of its own, with a project. */
export async function startServer(place: Place): Promise<DemoServer> {
  const child = spawn(process.execPath, [...FLAGS, ...ENDS_WITH_DEMO, path("../../server/src/main.ts")], {
    ...place,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    detached: true, // Ctrl-C is the demo's to answer: it counts before it stops the server
  });
  process.prependListener("exit", () => child.kill("SIGKILL"));
  const baseUrl = await addressOf(child);
  const { slug, key } = await createProject(place).catch(async (error: unknown) => {
    await end(child);
    throw error;
  });
  const api: DemoServer["api"] = (method, at, body) =>
    call(`${baseUrl}/api/v1/projects/${slug}${at}`, { method, key, body });
  return {
    api,
    async stop() {
      try {
        await deleteProject(api, slug);
      } finally {
        await end(child);
      }
    },
  };
}

async function call<Body>(
  url: string,
  { method, key, body }: { method: string; key: string; body: object | undefined },
): Promise<Answer<Body>> {
  const startedAt = performance.now();
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answer = await fetch(url, init).catch((error: Error) => {
    throw new DemoError(`The server can't be reached any more (${error.message}).`);
  });
  const content = await answer.text();
  return {
    status: answer.status,
    body: content === "" ? null : JSON.parse(content),
    ms: performance.now() - startedAt,
  };
}

/** By the command, as an operator would: whole or not at all, so Ctrl-C does not reach it either. */
async function createProject(place: Place): Promise<{ slug: string; key: string }> {
  const args = [path("../../server/src/cli.ts"), "project", "create", "--name", "Demo", "--json"];
  const command = spawn(process.execPath, [...FLAGS, ...args], {
    ...place,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const [stdout, [code]] = await Promise.all([text(command.stdout), once(command, "exit")]);
  if (code !== 0) throw new DemoError("The project could not be made; the reason stands above.");
  const { project, secret_key: key } = JSON.parse(stdout) as {
    project: { slug: string };
    secret_key: string;
  };
  return { slug: project.slug, key };
}

async function deleteProject(api: DemoServer["api"], slug: string): Promise<void> {
  const givenUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const { status, body } = await api<{ detail?: string } | null>("DELETE", "");
    if (status === 204) return;
    if (Date.now() > givenUpAt)
      throw new DemoError(
        `The project "${slug}" is still there: deleting it was answered ${status}, ${body?.detail}`,
      );
    await sleep(500);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(timer);
}

/** Reads on after the address, so that what the server prints later never blocks it. */
async function addressOf(child: ChildProcess): Promise<string> {
  const printed = Promise.withResolvers<string>();
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (data: string) => {
    if (output.length < 65_536) output += data;
    const found = /^Hookline listens on (http\S+)\n/m.exec(output);
    if (found?.[1]) printed.resolve(found[1]);
  });
  child.once("exit", () =>
    printed.reject(new DemoError("The server did not start; the reason stands above.")),
  );
  return printed.promise;
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
