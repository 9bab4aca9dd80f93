import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL server for the whole run; each test has a database of its own in it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide("postgresUrl", new URL("/", given).href);
    return undefined;
  }
  const cluster = await startPostgres({ durable: false });
  project.provide("postgresUrl", cluster.url);
  return cluster.stop;
}
