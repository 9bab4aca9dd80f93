import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoSettings } from "./settings.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "hookline-test-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const settingsOf = (dotenv: string, env: NodeJS.ProcessEnv = {}) => {
  writeFileSync(join(home, ".env"), dotenv);
  return demoSettings({ folder: home, env }, "/demo");
};

test("the PostgreSQL of .env is used with the key of the usual data folder, which outlives the demo", () => {
  const { isPostgres, env } = settingsOf("DATABASE_URL=postgres://db/hookline");
  expect(isPostgres).toBe(true);
  expect(env).toMatchObject({
    DATABASE_URL: "postgres://db/hookline",
    HOOKLINE_DATA_DIR: join(home, "data"),
  });
});

test("without PostgreSQL the demo leaves the installation's data and key alone", () => {
  const secret = "k".repeat(44);
  const { isPostgres, env } = settingsOf(`HOOKLINE_DATA_DIR=/var/lib/hookline\nHOOKLINE_SECRET=${secret}`);
  expect(isPostgres).toBe(false);
  expect(env).toMatchObject({ HOOKLINE_DATA_DIR: "/demo" });
  expect(env).not.toHaveProperty("HOOKLINE_SECRET");
});

test("where the installation listens and what it does is not the demo's, what is no setting stays", () => {
  const { env } = settingsOf("HOOKLINE_ROLES=api", {
    HOOKLINE_BASE_URL: "http://127.0.0.1:4000",
    HOOKLINE_HOST: "0.0.0.0",
    HOOKLINE_PORT: "4000",
    PATH: "/bin",
  });
  expect(env).toEqual({
    PATH: "/bin",
    HOOKLINE_DATA_DIR: "/demo",
    HOOKLINE_PORT: "0",
    HOOKLINE_LOG_LEVEL: "warn",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
  });
});
