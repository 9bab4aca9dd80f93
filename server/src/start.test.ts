import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { migrations } from "../migrations/index.ts";
import { migrate } from "./kernel/database/index.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "./testing/databases.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** What a start that can't succeed tells. One that does would be killed, and fail the test by its status. */
function start(env: Record<string, string>): Promise<{ code: unknown; stderr: string }> {
  return new Promise((resolve) => {
    const settings = { HOOKLINE_PORT: "0", HOOKLINE_LOG_LEVEL: "warn", ...env };
    const options = { env: settings, cwd: tmpdir(), timeout: 50_000 };
    execFile(process.execPath, [MAIN], options, (error, _, stderr) => resolve({ code: error?.code, stderr }));
  });
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hookline-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function newDatabase(engine: "sqlite" | "postgres"): Promise<TestDatabase> {
  const place = await createTestDatabase(engine);
  onTestFinished(() => place.drop());
  return place;
}

function envOf({ dataDir, databaseUrl }: TestDatabase): Record<string, string> {
  return { HOOKLINE_DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
}

/** Ended by itself, with words and no stack. */
function expectWords({ code, stderr }: { code: unknown; stderr: string }, words: RegExp): void {
  expect(code).toBe(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^ +at /m);
}

describe("a start that can't succeed says why and what to do, without a stack", () => {
  test("where the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const ended = await start({ HOOKLINE_DATA_DIR: newFolder(), HOOKLINE_PORT: String(port) });
    expectWords(
      ended,
      new RegExp(`^Can't listen on 127.0.0.1, port ${port}\\. Another program.*HOOKLINE_PORT`),
    );
  });

  test("where the machine doesn't have the address", async () => {
    const ended = await start({ HOOKLINE_DATA_DIR: newFolder(), HOOKLINE_HOST: "192.0.2.1" });
    expectWords(ended, /^Can't listen on 192\.0\.2\.1.*HOOKLINE_HOST/);
  });

  test("where the data folder can't be made, even where making it would never end", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expectWords(await start({ HOOKLINE_DATA_DIR: join(file, "data") }), /file can't be used: .*no folder/);
    expectWords(await start({ HOOKLINE_DATA_DIR: "/proc/foo/data" }), /^\/proc\/foo can't be used/);
  });

  test("where the file is no database", async () => {
    const dataDir = newFolder();
    writeFileSync(join(dataDir, "hookline.db"), "not a database ".repeat(1000));
    expectWords(await start({ HOOKLINE_DATA_DIR: dataDir }), /hookline\.db is not a SQLite database.*backup/);
  });

  test.each(ENGINES)("where a newer Hookline wrote the database, on %s", async (engine) => {
    const place = await newDatabase(engine);
    await migrate(place.open(), [...migrations, { name: "0999_future", statements: () => [] }]);
    expectWords(await start(envOf(place)), /^The database was written by a newer Hookline .*0999_future/);
  });

  test("where PostgreSQL lets it in nowhere", async () => {
    const env = { HOOKLINE_DATA_DIR: newFolder() };
    const nowhere = `${inject("postgresUrl")}no_such_database`;
    expectWords(
      await start({ ...env, DATABASE_URL: nowhere }),
      /database "no_such_database" does not exist.*createdb/,
    );
    const nobody = new URL(nowhere);
    nobody.username = "nobody_here";
    expectWords(await start({ ...env, DATABASE_URL: nobody.href }), /^PostgreSQL refuses: .*nobody_here/);
    const closed = "postgres://127.0.0.1:1/hookline";
    expectWords(
      await start({ ...env, DATABASE_URL: closed }),
      /can't be reached.*ECONNREFUSED 127\.0\.0\.1:1/,
    );
  });
});

test.each(ENGINES)(
  "a start on a restored %s database leaves no new key where the old one is missing",
  async (engine) => {
    const place = await newDatabase(engine);
    const env = envOf(place);
    const sealed = { ...env, HOOKLINE_SECRET: "s".repeat(32), HOOKLINE_HOST: "192.0.2.1" };
    expectWords(await start(sealed), /192\.0\.2\.1/); // far enough to seal
    expectWords(await start(env), /secret\.key is gone\. Put it back, or set HOOKLINE_SECRET/);
    expect(existsSync(join(place.dataDir, "secret.key"))).toBe(false);
  },
);
