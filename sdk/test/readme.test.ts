import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startTestApp, type TestApp } from "../../server/src/testing/app.ts";
import {
  COMPILERS,
  installBuilt,
  installNodeTypes,
  run,
  SDK,
  startUserProject,
  type UserProject,
} from "./built-package.ts";

const SECRET = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const OTHER_SECRET = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
const EVENT = { id: 7, type: "tester_created", data: { email: "bruce@example.com" }, created_at: 1 };

/** The README's programs, by the names in their first lines. */
const PROGRAMS = new Map(
  [...readFileSync(join(SDK, "README.md"), "utf8").matchAll(/^```ts\n(\/\/ (\S+\.ts)\n[\s\S]*?)^```$/gm)].map(
    ([, program = "", name = ""]) => [name, program],
  ),
);

/** A webhook as Hookline sends it. */
function signed(secret: string) {
  const body = JSON.stringify(EVENT);
  const at = new Date();
  const headers = {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("evt_1", at, body),
  };
  return { method: "POST", headers, body };
}

describe("the README's programs", () => {
  let project: UserProject;
  let app: TestApp;
  let env: NodeJS.ProcessEnv;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    project = await startUserProject();
    await installBuilt(project);
    await installNodeTypes(project);
    for (const [name, program] of PROGRAMS) await writeFile(join(project.folder, name), program);
    app = await startTestApp("sqlite");
    env = { HOOKLINE_URL: (await app.start()) ?? "", HOOKLINE_KEY: (await app.createProject()).secretKey };
  });
  afterAll(async () => {
    for (const child of running) child.kill();
    await app.close();
    await project.remove();
  });

  /** What a program prints, to its end. */
  const outputOf = async (name: string) =>
    (await run(process.execPath, [name], { cwd: project.folder, env: { ...process.env, ...env } })).stdout;

  /** A program that goes on, and the lines that it has printed. */
  function start(name: string, more: NodeJS.ProcessEnv = {}) {
    const options = { cwd: project.folder, env: { ...process.env, ...env, ...more } };
    const child = spawn(process.execPath, [name], { ...options, stdio: ["ignore", "pipe", "inherit"] });
    running.push(child);
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const printed = () => output;
    return { child, printed, prints: (text: string | RegExp) => expect.poll(printed).toMatch(text) };
  }

  test("are all there, and compile", async () => {
    expect([...PROGRAMS.keys()]).toEqual([
      "users.ts",
      "repeat.ts",
      "receive.ts",
      "fetch-handler.ts",
      "watch.ts",
    ]);
    const flags = "--noEmit --strict --module nodenext --target es2024 --types node --skipLibCheck".split(
      " ",
    );
    const checked = run(process.execPath, [COMPILERS[5], ...flags, ...PROGRAMS.keys()], {
      cwd: project.folder,
    });
    expect(await checked.catch((error: { stdout: string }) => error)).toMatchObject({ stdout: "" });
  });

  test("users.ts", async () => {
    const output = await outputOf("users.ts");
    expect(output).toMatch(
      /^may share https:\S+\nbruce@example\.com 0\n422 invalid_input \[\s+\{\s+path: 'email'/,
    );
  });

  test("repeat.ts", async () => {
    expect(await outputOf("repeat.ts")).toMatch(/^verify with whsec_/);
  });

  test("receive.ts", async () => {
    const { prints, printed } = start("receive.ts", { HOOKLINE_WEBHOOK_SECRET: SECRET, PORT: "0" });
    await prints(/port: \d+/);
    const url = `http://127.0.0.1:${printed().match(/port: (\d+)/)?.[1]}`;
    const forged = await fetch(url, signed(OTHER_SECRET));
    expect([forged.status, await forged.text()]).toEqual([400, expect.stringContaining("raw body")]);
    for (let i = 0; i < 2; i++) expect(await fetch(url, signed(SECRET))).toMatchObject({ status: 200 });
    expect(printed().match(/welcome bruce@example\.com/g)).toHaveLength(1);
  });

  test("fetch-handler.ts", async () => {
    vi.stubEnv("HOOKLINE_WEBHOOK_SECRET", SECRET);
    const file = pathToFileURL(join(project.folder, "fetch-handler.ts")).href;
    const { default: handler } = (await import(file)) as {
      default: { fetch(request: Request): Promise<Response> };
    };
    const good = await handler.fetch(new Request("https://a.example/hook", signed(SECRET)));
    expect(await good.text()).toBe("Thanks for tester_created");
    expect(await handler.fetch(new Request("https://a.example/hook", signed(OTHER_SECRET)))).toMatchObject({
      status: 400,
    });
  });

  test("watch.ts", async () => {
    const { child, prints } = start("watch.ts");
    await prints("live\nconnected: read all that you show\n");
    const users = `${env.HOOKLINE_URL}/api/v1/projects/acme/users`;
    const headers = { authorization: `Bearer ${env.HOOKLINE_KEY}`, "content-type": "application/json" };
    await fetch(users, { method: "POST", headers, body: '{"email":"selina@example.com"}' });
    await prints("changed: users\n");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
