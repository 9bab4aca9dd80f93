import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrations } from "../migrations/index.ts";
import { migrate, openDatabase } from "./kernel/database/index.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "./testing/databases.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));
/** As `npm run hookline` starts it: in half the time. */
const FLAGS = ["--import", new URL("../compile-cache.mjs", import.meta.url).href];

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function run(folder: string, env: Record<string, string>, args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...FLAGS, CLI, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe.each(ENGINES)("a command beside a running server on %s", { timeout: 120_000 }, (engine) => {
  let place: TestDatabase;
  let env: Record<string, string>;
  let server: ChildProcess;
  let printed = "";
  let address: string;

  const hookline = (args: string, more: Record<string, string> = {}) =>
    run(place.dataDir, { ...env, ...more }, args.split(" "));

  const ask = async (path: string, key: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...init.headers };
    const response = await fetch(address + path, { ...init, headers });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };

  beforeAll(async () => {
    place = await createTestDatabase(engine);
    env = {
      HOOKLINE_DATA_DIR: place.dataDir,
      HOOKLINE_PORT: "0",
      ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
    };
    server = spawn(process.execPath, [...FLAGS, CLI, "serve"], { cwd: place.dataDir, env });
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on("data", (data: Buffer) => {
        printed += data.toString();
        if (/listens on \S+[\s\S]*setup#token=\S+\n/.test(printed)) resolve();
      });
      server.stderr?.on("data", (data: Buffer) => {
        printed += data.toString();
      });
      server.once("exit", () => reject(new Error(`The server ended: ${printed}`)));
    });
    address = /listens on (\S+)/.exec(printed)?.[1] as string;
  });

  afterAll(async () => {
    if (server.exitCode === null) {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      expect((await ended)[0]).toBe(0);
    }
    await place.drop();
  });

  async function createProject(name: string) {
    const { stdout } = await hookline(`project create --name ${name} --json`);
    return JSON.parse(stdout) as { project: { id: number; slug: string }; secret_key: string };
  }

  test("the first start prints the link that claims the installation", () => {
    expect(printed).toContain(`${address}/setup#token=`);
  });

  test("the address is told once, and nothing else is logged of a start", () => {
    expect(printed.match(/127\.0\.0\.1:\d+/g)).toHaveLength(2); // here and in the link
    expect(printed).toContain(`Hookline listens on ${address}\n`);
  });

  test("project create answers one JSON document, and the server knows the key at once", async () => {
    const { code, stdout, stderr } = await hookline("project create --name Acme --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const made = JSON.parse(stdout);
    expect(made).toEqual({
      project: { id: expect.any(Number), slug: "acme", name: "Acme" },
      secret_key: expect.stringMatching(/^hl_sk_[\w-]{43}$/),
      publishable_key: expect.stringMatching(/^hl_pk_[\w-]{43}$/),
    });
    expect(await ask("/api/v1/projects/acme", made.secret_key)).toMatchObject({
      status: 200,
      body: { name: "Acme" },
    });
    const { projects } = JSON.parse((await hookline("project list --json")).stdout);
    expect(projects).toContainEqual(made.project);
  });

  test("without --json it talks to people", async () => {
    const { stdout } = await hookline("project create --name Plain --slug plainly");
    expect(stdout).toMatch(/Made the project "Plain" .*slug plainly[\s\S]*hl_sk_/);
  });

  test("key create makes a key with the scopes that are named", async () => {
    const { project } = await createProject("Keys");
    const { stdout } = await hookline(
      `key create --project ${project.slug} --scopes users:read,project:read --json`,
    );
    const made = JSON.parse(stdout);
    expect(made).toMatchObject({ kind: "secret", scopes: ["users:read", "project:read"] });
    expect((await ask("/api/v1/me", made.key)).body.scopes).toEqual(["users:read", "project:read"]);
  });

  test("member create makes a login that can sign in", async () => {
    const { project } = await createProject("Team");
    const command = `member create --project ${project.id} --email Ada@example.com --role owner --json`;
    const made = JSON.parse((await hookline(command)).stdout);
    expect(made).toMatchObject({ member: { email: "ada@example.com" }, role: "owner" });
    const signedIn = await fetch(`${address}/api/v1/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "ada@example.com", password: made.password }),
    });
    expect(signedIn.status).toBe(200);
    const again = await hookline(command.replace(" --json", ""));
    expect(again.stderr).toBe("ada@example.com is in the project already.\n");
  });

  test("import tries and takes in a file of people, and export writes them down again", async () => {
    const { project, secret_key } = await createProject("Transfers");
    const at = (name: string) => join(place.dataDir, name);
    writeFileSync(at("people.csv"), "Mail;Plan;Junk\nbruce@example.com;pro;x\nnobody;pro;x\n");
    const command = `import people.csv --project ${project.slug} --map Mail=email --map Junk= --refusals refused.csv`;
    const tried = JSON.parse((await hookline(`${command} --dry-run --json`)).stdout);
    expect(tried).toMatchObject({ dry_run: { rows: 2, created: 1, refused: 1 }, delimiter: "semicolon" });
    const { code, stdout, stderr } = await hookline(`${command} --status applied`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^1 person created, 0 updated, 0 unchanged; 1 row refused\.\n.*Junk → passed over/s,
    );
    expect(readFileSync(at("refused.csv"), "utf8")).toMatch(/\r\n3,nobody,pro,x,/);
    const { body } = await ask(`/api/v1/projects/${project.id}/users`, secret_key);
    const [user] = body.data as { id: number }[];
    expect(body.data).toMatchObject([
      { email: "bruce@example.com", status: "applied", custom_fields: { Plan: "pro" } },
    ]);

    const printed = await hookline(`export --project ${project.slug} --format json`);
    expect(JSON.parse(printed.stdout)).toMatchObject([{ id: user?.id, custom_fields: { Plan: "pro" } }]);
    await hookline(`export --project ${project.slug} --out users.csv --status applied`);
    expect(readFileSync(at("users.csv"), "utf8")).toMatch(/\r\nbruce@example\.com,applied,/);
    const again = JSON.parse((await hookline(`import users.csv --project ${project.slug} --json`)).stdout);
    expect(again).toMatchObject({ state: "completed", created: 0, updated: 0, unchanged: 1, refused: 0 });
    writeFileSync(at("broken.csv"), 'email\n"a@example.com\n');
    const broken = await hookline(`import broken.csv --project ${project.slug}`);
    expect([broken.code, broken.stderr]).toEqual([1, 'Line 2: a quote (") is opened and never closed.\n']);
  });

  test.each([
    ["key create --project nowhere", /^There is no project "nowhere"\..*\n$/],
    ["project create --name X --slug 12", /^--slug must be .* not "12"\.\n$/],
    ["member create --project 1 --email nobody --role owner", /^--email must be .* not "nobody"\.\n$/],
    ["key create --project 1 --scopes users:read,all", /^--scopes must be one of .* not "all"\.\n$/],
    [
      "key create --project 1 --publishable --scopes users:read",
      /--publishable.* cannot be used with .*--scopes/,
    ],
    ["project create", /--name/],
    ["projekt", /unknown command/],
  ])("%s fails with one clear line, and nothing on stdout", async (args, message) => {
    const { code, stdout, stderr } = await hookline(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test.each([
    [
      "key create --project nowhere --json",
      { status: 404, code: "not_found", detail: /^There is no project/ },
    ],
    [
      "project create --name X --slug 12 --json",
      { status: 422, code: "invalid_input", detail: /^--slug must/ },
    ],
    ["project create --json", { status: 422, code: "invalid_input", detail: /--name/ }],
  ])("%s fails with a problem document and nothing else", async (args, problem) => {
    const { code, stdout, stderr } = await hookline(args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const detail = expect.stringMatching(problem.detail);
    expect(JSON.parse(stdout)).toMatchObject({ type: "about:blank", ...problem, detail });
  });

  test("doctor finds an installation in order, and says what is wrong with one that isn't", async () => {
    const healthy = await hookline("doctor");
    expect(healthy.stdout).not.toContain("problem");
    expect(healthy.code).toBe(0);
    const another = await hookline("doctor --json", { HOOKLINE_SECRET: "x".repeat(32) });
    expect(another.code).toBe(1);
    const { ok, checks } = JSON.parse(another.stdout);
    expect(ok).toBe(false);
    expect(checks.filter((check: { ok: boolean }) => !check.ok)).toMatchObject([{ name: "master key" }]);
    const misspelt = await hookline("doctor", { HOOKLINE_PROT: "1" });
    expect(misspelt.stdout).toContain("problem  settings: HOOKLINE_PROT is not a setting");
  });

  test("secrets rotate wraps what is stored with a new key, and the server goes on", async () => {
    const { project, secret_key: key } = await createProject("Rotated");
    const post = () =>
      ask(`/api/v1/projects/${project.id}/keys`, key, {
        method: "POST",
        body: JSON.stringify({ name: "Once" }),
        headers: { "idempotency-key": "k-1" },
      });
    const first = await post();
    const sealedBy = async () => {
      const db = place.open();
      const rows = await db.read.all<{ answer: string }>("select answer from idempotency_keys");
      return [...new Set(rows.map(({ answer }) => answer.split(".")[1]))];
    };
    const { master_key: newKey, rewrapped } = JSON.parse((await hookline("secrets rotate --json")).stdout);
    expect(rewrapped).toBeGreaterThan(0);
    expect(await sealedBy()).toEqual([newKey]);
    const again = await post();
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    const keys = readFileSync(join(place.dataDir, "secret.key"), "utf8").match(/^[\w-]{43}$/gm);
    expect(keys).toHaveLength(2);
    expect((await hookline("doctor")).code).toBe(0);
  });

  test("backup copies SQLite while it is written to, and names the command for PostgreSQL", async () => {
    const { project, secret_key: key } = await createProject("Kept");
    const file = join(place.dataDir, "copy.db");
    const backup = hookline(`backup --to ${file} --json`);
    const written = Array.from({ length: 50 }, (_, i) =>
      ask(`/api/v1/projects/kept/keys`, key, { method: "POST", body: JSON.stringify({ name: `Key ${i}` }) }),
    );
    expect((await Promise.all(written)).map(({ status }) => status)).toEqual(written.map(() => 201));
    const { code, stdout } = await backup;
    if (engine === "postgres") {
      expect(code).toBe(1);
      expect(JSON.parse(stdout).detail).toMatch(/pg_dump --format=custom --file='.*copy\.db' 'postgres:\/\//);
      return;
    }
    expect(JSON.parse(stdout)).toMatchObject({ file, master_keys: join(place.dataDir, "secret.key") });
    const copy = new DatabaseSync(file, { readOnly: true });
    expect(copy.prepare("select slug from projects where id = ?").get(project.id)).toEqual({ slug: "kept" });
    copy.close();
    expect((await hookline(`backup --to ${file}`)).stderr).toContain("exists already");
  });
});

describe("a command", () => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await createTestDatabase("sqlite");
  });
  afterAll(() => place.drop());

  const COMMANDS = [
    "",
    "serve",
    "project create",
    "project list",
    "key create",
    "member create",
    "migrate",
    "backup",
    "doctor",
    "secrets rotate",
  ];

  test("says how it is used", async () => {
    const helped = await Promise.all(
      COMMANDS.map((command) => run(place.dataDir, {}, [...command.split(" "), "--help"].filter(Boolean))),
    );
    for (const [i, { code, stdout }] of helped.entries()) {
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: hookline ${COMMANDS[i]}`.trim());
    }
  });

  test("brings a fresh database up to date by itself; migrate then finds nothing to do", async () => {
    const env = { HOOKLINE_DATA_DIR: join(place.dataDir, "fresh") };
    expect((await run(place.dataDir, env, ["doctor"])).stdout).toContain("problem  database: There is none");
    expect(JSON.parse((await run(place.dataDir, env, ["migrate", "--json"])).stdout).applied).toContain(
      "0001_accounts",
    );
    expect((await run(place.dataDir, env, ["project", "list", "--json"])).stdout).toBe('{"projects":[]}\n');
    expect((await run(place.dataDir, env, ["migrate"])).stdout).toBe("The database is up to date.\n");
    expect((await run(place.dataDir, env, ["doctor"])).code).toBe(0);
  });

  test("backup never writes the PostgreSQL password out", async () => {
    const env = { DATABASE_URL: "postgres://me:hidden@db.example.com/hookline" };
    const { stderr } = await run(place.dataDir, env, ["backup", "--to", "it's.dump"]);
    expect(stderr).toContain(
      `pg_dump --format=custom --file='it'\\''s.dump' 'postgres://me@db.example.com/hookline'`,
    );
    expect(stderr).not.toContain("hidden");
  });

  /** A data folder with a SQLite file of `content`; what doctor finds wrong with it. */
  async function problemsWith(name: string, content: string): Promise<{ name: string; problem: string }[]> {
    const dataDir = join(place.dataDir, name);
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, "hookline.db"), content);
    return problemsOf(dataDir);
  }

  async function problemsOf(dataDir: string): Promise<{ name: string; problem: string }[]> {
    const { code, stdout } = await run(place.dataDir, { HOOKLINE_DATA_DIR: dataDir }, ["doctor", "--json"]);
    const { ok, checks } = JSON.parse(stdout);
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    return checks.filter((check: { ok: boolean }) => !check.ok);
  }

  test("doctor tells of a damaged database as of any other problem, and goes on looking", async () => {
    const problems = await problemsWith("damaged", "not a database ".repeat(1000));
    expect(problems).toEqual([
      {
        name: "database",
        ok: false,
        problem: expect.stringMatching(/hookline\.db is not a SQLite database/),
      },
    ]);
  });

  test("doctor tells of a data folder that nothing can be written to", async () => {
    expect(await problemsOf("/proc/foo")).toContainEqual({
      name: "data folder",
      ok: false,
      problem: expect.stringMatching(/^Nothing can be written to \/proc /),
    });
  });

  test("doctor tells of a schema that a newer Hookline wrote, which no start takes", async () => {
    const dataDir = join(place.dataDir, "newer");
    const db = openDatabase({ databaseUrl: null, dataDir }, () => {});
    await migrate(db, [...migrations, { name: "0999_future", statements: () => [] }]);
    await db.close();
    expect(await problemsOf(dataDir)).toEqual([
      { name: "schema", ok: false, problem: expect.stringMatching(/newer Hookline .*0999_future/) },
    ]);
  });

  test("backup to a folder that isn't there says so in words", async () => {
    const env = { HOOKLINE_DATA_DIR: join(place.dataDir, "kept") };
    await run(place.dataDir, env, ["migrate"]);
    const { code, stderr } = await run(place.dataDir, env, ["backup", "--to", "/nonexistent/b.db"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^\/nonexistent\/b\.db can't be used: there is no such .*\n$/),
    });
  });
});
