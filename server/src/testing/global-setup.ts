import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { migrations } from "../../migrations/index.ts";
import { migrate, openDatabase } from "../kernel/database/index.ts";
import { onServer } from "./on-server.ts";
import { startPostgres } from "./postgres-cluster.ts";
import { scratchFolder } from "./scratch.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    /** Has every migration and no rows: made once, copied for each test. */
    migratedTemplate: string;
  }
}

/** One PostgreSQL server for the whole run; each test has a database of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.TMPDIR = scratchFolder(); // the workers and all that they start have it from here
  const given = process.env.TEST_DATABASE_URL;
  const { url, stop } = given
    ? { url: new URL("/", given).href, stop: async () => {} }
    : await startPostgres({ durable: false });
  const template = `template_${randomBytes(8).toString("hex")}`;
  await onServer(url, `create database ${template}`);
  const db = openDatabase({ databaseUrl: url + template, dataDir: "" }, () => {});
  await migrate(db, migrations);
  await db.close();
  project.provide("postgresUrl", url);
  project.provide("migratedTemplate", template);
  return async () => {
    await onServer(url, `drop database ${template}`);
    await stop();
  };
}
