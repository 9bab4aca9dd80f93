import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SampleError } from "../sample/error.ts";
import type { Server } from "../sample/server.ts";
import { startWatchedServer } from "./watched-server.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hookline-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Servers that only say whether they run; `fails` is asked before each start. */
function createServers(fails: () => boolean = () => false) {
  const running: { exit(status: number): void }[] = [];
  let started = 0;
  const start = async (): Promise<Server> => {
    started++;
    if (fails()) throw new SampleError("The server did not start.");
    const exited = Promise.withResolvers<number | null>();
    const one = { exit: exited.resolve };
    running.push(one);
    return {
      url: "http://127.0.0.1:1",
      exited: exited.promise,
      async stop() {
        running.splice(running.indexOf(one), 1);
        exited.resolve(null);
      },
    };
  };
  return { running, start, starts: () => started };
}

const change = (file: string) => writeFileSync(join(folder, file), String(Math.random()));
const silent = () => {};

test("a changed source starts the server again, one at a time; a test or another file doesn't", async () => {
  const servers = createServers();
  const watched = await startWatchedServer(servers.start, [folder], silent);
  change("notes.md");
  change("join.test.ts");
  change("join.ts");
  change("move.ts");
  await expect.poll(servers.starts).toBe(2);
  expect(servers.running).toHaveLength(1);
  await watched.stop();
  expect([servers.running.length, servers.starts()]).toEqual([0, 2]);
});

test("a server that doesn't start after a change is given the next one", async () => {
  let isBroken = false;
  const servers = createServers(() => isBroken);
  const watched = await startWatchedServer(servers.start, [folder], silent);
  isBroken = true;
  change("join.ts");
  await expect.poll(servers.starts).toBe(2);
  isBroken = false;
  change("join.ts");
  await expect.poll(() => servers.running).toHaveLength(1);
  await watched.stop();
});

test("a server that ends by itself is told with its status, one that is stopped is not", async () => {
  const servers = createServers();
  const watched = await startWatchedServer(servers.start, [folder], silent);
  change("join.ts");
  await expect.poll(servers.starts).toBe(2);
  servers.running[0]?.exit(7);
  expect(await watched.crashed).toBe(7);
  await watched.stop();
});
