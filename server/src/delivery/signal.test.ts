import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "../kernel/database/index.ts";
import { createTestDatabase, type TestDatabase } from "../testing/databases.ts";
import { createSignal } from "./signal.ts";

// PostgreSQL alone: a database file of SQLite has one process that delivers.
describe("what processes on one database tell each other", () => {
  let place: TestDatabase;
  let one: Database;
  let other: Database;
  let heard: [string, readonly number[] | null][];

  beforeEach(async () => {
    heard = [];
    place = await createTestDatabase("postgres");
    one = place.open();
    other = place.open();
    await createSignal(other, "other").hear({
      wake: (targetIds) => void heard.push(["wake", targetIds]),
      recall: (targetIds) => void heard.push(["recall", targetIds]),
    });
  });
  afterEach(() => place.drop());

  /** In either order: they travel on connections of their own. */
  const toHave = (what: [string, readonly number[] | null][]) =>
    vi.waitFor(() => expect(heard.toSorted()).toEqual(what), { timeout: 10_000 });

  test("what is told within a moment travels together, each target once", async () => {
    const signal = createSignal(one, "one");
    signal.wake([1, 2]);
    signal.recall([3]);
    signal.wake([2, 4]);
    await toHave([
      ["recall", [3]],
      ["wake", [1, 2, 4]],
    ]);
    signal.close();
  });

  test("more targets than a notification carries stand for all", async () => {
    const signal = createSignal(one, "one");
    signal.wake(Array.from({ length: 501 }, (_, i) => i));
    await toHave([["wake", null]]);
    signal.close();
  });

  test("nobody hears itself", async () => {
    const itself = createSignal(one, "other");
    itself.recall([1]);
    itself.close();
    const signal = createSignal(one, "one");
    signal.recall([2]);
    await toHave([["recall", [2]]]);
    signal.close();
  });

  test("who ends says first what it has not told yet", async () => {
    const ending = openDatabase(place, () => {});
    await ending.read.all("select 1"); // leaves a free connection, which an ending pool would close at once
    const signal = createSignal(ending, "ending");
    signal.recall([7]);
    signal.close();
    await ending.close();
    await toHave([["recall", [7]]]);
  });
});
