import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";

/** Stands in for Vite: empties `dist` and fills it in two steps, waiting in between while there is a file "hold". */
const VITE = `
const fs = require("node:fs");
fs.rmSync("dist", { recursive: true, force: true });
fs.mkdirSync("dist");
fs.writeFileSync("dist/index.html", "half");
fs.appendFileSync("../builds", "x");
console.log("built");
const end = () => (fs.existsSync("../hold") ? setTimeout(end, 5) : fs.writeFileSync("dist/index.html", process.env.NODE_ENV));
end();
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hookline dist ")); // with what must not confuse it
  write("package-lock.json", "{}");
  write("node_modules/.hookline", `${createHash("sha256").update("{}").digest("hex")} all`);
  write("node_modules/vite/bin/vite.js", VITE);
  for (const file of ["tsconfig.json", "sdk/package.json", "sdk/src/client.ts", "dashboard/src/main.tsx"])
    write(file, "{}");
  mkdirSync(join(root, "scripts"));
  for (const script of ["prepare.mjs", "system.mjs"])
    cpSync(join(import.meta.dirname, script), join(root, "scripts", script));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const builds = () =>
  existsSync(join(root, "builds")) ? readFileSync(join(root, "builds"), "utf8").length : 0;
const page = () => readFileSync(join(root, "dashboard/dist/index.html"), "utf8");

function start(): ChildProcess {
  return spawn(process.execPath, [join(root, "scripts/prepare.mjs")], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

async function prepare(): Promise<void> {
  const child = start();
  const [stdout, [status]] = await Promise.all([text(child.stdout as never), once(child, "exit")]);
  expect([stdout, status]).toEqual(["", 0]);
}

test("the dashboard is built once, for production, and nothing is said on stdout", async () => {
  await prepare();
  await prepare();
  expect([builds(), page()]).toEqual([1, "production"]);
});

test.each(["dashboard/src/main.tsx", "dashboard/vite.config.ts", "sdk/src/client.ts", "tsconfig.json"])(
  "a change of %s builds it again",
  async (file) => {
    await prepare();
    write(file, "changed");
    await prepare();
    expect(builds()).toBe(2);
  },
);

test("a build that was killed does not count, and nobody waits for who was killed", async () => {
  write("hold", "");
  const child = start();
  await expect.poll(builds).toBe(1);
  child.kill("SIGKILL");
  await once(child, "exit");
  rmSync(join(root, "hold"));
  await prepare();
  expect([builds(), page()]).toEqual([2, "production"]);
});

test("of several at once one builds, and the others wait for it", async () => {
  write("hold", "");
  const several = [prepare(), prepare(), prepare()];
  await expect.poll(builds).toBe(1);
  rmSync(join(root, "hold"));
  await Promise.all(several);
  expect([builds(), page()]).toEqual([1, "production"]);
  expect(existsSync(join(root, ".preparing"))).toBe(false);
});
