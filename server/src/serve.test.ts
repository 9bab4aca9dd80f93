import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { constants, getPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "./testing/databases.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** A server, with what it printed until a line said what it is there for. */
async function start(settings: Record<string, string>): Promise<{ pid: number; printed: string }> {
  const place = await createTestDatabase("sqlite");
  const env = { HOOKLINE_DATA_DIR: place.dataDir, HOOKLINE_PORT: "0", ...settings };
  const server = spawn(process.execPath, [MAIN], { cwd: place.dataDir, env });
  const ended = once(server, "exit");
  onTestFinished(async () => {
    server.kill("SIGTERM");
    await ended;
    await place.drop();
  });
  let printed = "";
  for await (const data of server.stdout) {
    printed += String(data);
    if (/listens .*\n/.test(printed)) break;
  }
  return { pid: server.pid ?? 0, printed };
}

test("a process that only delivers says so, and names no address", async () => {
  const { printed } = await start({ HOOKLINE_ROLES: "work" });
  expect(printed).toContain("Hookline delivers, and listens nowhere (HOOKLINE_ROLES=work)\n");
  expect(printed).not.toContain("http://");
});

test("behind a proxy the start tells where it listens, and where people reach it", async () => {
  const { printed } = await start({ HOOKLINE_BASE_URL: "https://hookline.example.com" });
  expect(printed).toMatch(
    /^Hookline listens on http:\/\/127\.0\.0\.1:[1-9]\d*\nPeople reach it at https:\/\/hookline\.example\.com$/m,
  );
});

test.runIf(process.platform === "linux")("V8's threads come after the one that answers", async () => {
  const { pid } = await start({});
  const threads = readdirSync(`/proc/${pid}/task`).map((id) => ({
    name: readFileSync(`/proc/${pid}/task/${id}/comm`, "utf8").trim(),
    priority: getPriority(Number(id)),
  }));
  const helpers = threads.filter(({ name }) => name === "V8Worker");
  expect(helpers.length).toBeGreaterThan(0);
  for (const { priority } of helpers) expect(priority).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
  expect(getPriority(pid)).toBe(constants.priority.PRIORITY_NORMAL);
});
