import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, type Engine, openDatabase } from "../../server/src/kernel/database/index.ts";
import { type PostgresCluster, startPostgres } from "../../server/src/testing/postgres-cluster.ts";
import { type ApiClient, createApiClient } from "./api-client.ts";

const CLI = join(import.meta.dirname, "../../server/src/cli.ts");

/** An installation on a disk that really syncs, with a project made by the command line. */
export interface Installation {
  engine: Engine;
  /** For its servers. */
  env: NodeJS.ProcessEnv;
  cluster: PostgresCluster | null;
  /** With the project's secret key. */
  api: ApiClient;
  /** Behind a server's address. */
  projectPath: string;
  /** A look at its database from outside. */
  db: Database;
  remove(): Promise<void>;
}

export async function createInstallation(engine: Engine): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), "hookline-crash-"));
  const cluster = engine === "postgres" ? await startPostgres({ durable: true }) : null;
  const databaseUrl = cluster && `${cluster.url}postgres`;
  const env = {
    HOOKLINE_DATA_DIR: dataDir,
    HOOKLINE_PORT: "0",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
    HOOKLINE_LOG_LEVEL: "warn",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const made = execFileSync(
    process.execPath,
    ["--no-warnings", CLI, "project", "create", "--name", "Acme", "--json"],
    {
      env: { ...process.env, ...env },
      encoding: "utf8",
    },
  );
  const { project, secret_key } = JSON.parse(made) as { project: { id: number }; secret_key: string };
  const api = createApiClient(secret_key);
  const db = openDatabase({ databaseUrl, dataDir }, () => {});
  return {
    engine,
    env,
    cluster,
    api,
    projectPath: `/api/v1/projects/${project.id}`,
    db,
    async remove() {
      api.close();
      await db.close();
      await cluster?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
