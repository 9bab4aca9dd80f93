import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "./testing/databases.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** What a server prints until a line says what it is there for. */
async function printedBy(settings: Record<string, string>): Promise<string> {
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
  return printed;
}

test("a process that only delivers says so, and names no address", async () => {
  const printed = await printedBy({ HOOKLINE_ROLES: "work" });
  expect(printed).toContain("Hookline delivers, and listens nowhere (HOOKLINE_ROLES=work)\n");
  expect(printed).not.toContain("http://");
});

test("behind a proxy the start tells where it listens, and where people reach it", async () => {
  const printed = await printedBy({ HOOKLINE_BASE_URL: "https://hookline.example.com" });
  expect(printed).toMatch(
    /^Hookline listens on http:\/\/127\.0\.0\.1:[1-9]\d*\nPeople reach it at https:\/\/hookline\.example\.com$/m,
  );
});
