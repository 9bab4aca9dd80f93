import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../../testing/databases.ts";
import type { Database } from "./index.ts";
import { openSqlite } from "./sqlite.ts";
import { openWalSync } from "./wal-sync.ts";

/** A database on a disk that syncs as `sync` says. */
async function openOn(sync: () => Promise<void>): Promise<Database> {
  const place = await createTestDatabase("sqlite");
  const db = openSqlite(join(place.dataDir, "test.db"), (file) => ({ ...openWalSync(file), sync }));
  onTestFinished(async () => {
    await db.close();
    await place.drop();
  });
  return db;
}

test("a commit is told of when the disk has it, and the event loop goes on meanwhile", async () => {
  const syncing = Promise.withResolvers<void>();
  const synced = Promise.withResolvers<void>();
  const db = await openOn(() => {
    syncing.resolve();
    return synced.promise;
  });
  const told: string[] = [];
  const writing = db.transact(async (tx) => {
    tx.afterCommit(() => told.push("effect"));
    await tx.all("create table things (id integer)");
  });
  const resolved = writing.then(() => told.push("caller"));
  await syncing.promise;
  expect(await db.read.all("select * from things")).toEqual([]);
  expect(told).toEqual([]);
  synced.resolve();
  await resolved;
  expect(told).toEqual(["effect", "caller"]);
});

test("what needn't be durable waits for no disk, unless it shares its commit with what must be", async () => {
  let syncs = 0;
  const db = await openOn(async () => void syncs++);
  await db.transact((tx) => tx.all("create table things (id integer)"), { durable: false });
  expect(syncs).toBe(0);
  const insert = (durable: boolean) =>
    db.transact((tx) => tx.all("insert into things values (1)"), { durable });
  await Promise.all([insert(false), insert(true), insert(false)]);
  expect(syncs).toBe(1);
});

test("a disk that refuses to sync is told as a database that is away", async () => {
  const db = await openOn(async () => {
    throw new Error("EIO: i/o error, fdatasync");
  });
  const writing = db.transact((tx) => tx.all("create table things (id integer)"));
  await expect(writing).rejects.toMatchObject({ code: "database_unavailable" });
});
