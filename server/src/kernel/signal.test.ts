import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/databases.ts";
import { type Database, openDatabase } from "./database/index.ts";
import { createSignal } from "./signal.ts";

// PostgreSQL alone: on SQLite the others see that something was committed, and that is all they are told.
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
    await signalOf(other, "other").hear(
      {
        wake: (ids) => void heard.push(["wake", ids]),
        recall: (ids) => void heard.push(["recall", ids]),
      },
      () => void heard.push(["missed", null]),
    );
  });
  afterEach(() => place.drop());

  const signalOf = (db: Database, processId: string, everyMs = 20) =>
    createSignal(db, { channel: "test", processId, words: ["recall", "wake"], everyMs });

  /** In either order: they travel on connections of their own. */
  const toHave = (what: [string, readonly number[] | null][]) =>
    expect.poll(() => heard.toSorted()).toEqual(what);

  test("what is told within a moment travels together, each id once", async () => {
    const signal = signalOf(one, "one");
    signal.tell("wake", [1, 2]);
    signal.tell("recall", [3]);
    signal.tell("wake", [2, 4]);
    await toHave([
      ["recall", [3]],
      ["wake", [1, 2, 4]],
    ]);
    signal.close();
  });

  test("what goes on and on is told at the pace that was set, the first at once and the last as well", async () => {
    const signal = signalOf(one, "one", 60_000);
    signal.tell("wake", [1]);
    await toHave([["wake", [1]]]);
    signal.tell("wake", [2]);
    signal.tell("wake", [3]);
    signalOf(one, "another").tell("recall", [9]);
    await toHave([
      ["recall", [9]],
      ["wake", [1]],
    ]);
    signal.close();
    await toHave([
      ["recall", [9]],
      ["wake", [1]],
      ["wake", [2, 3]],
    ]);
  });

  test("who lost the connection learns that it may have missed something", async () => {
    await one.read.all(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hookline-standing' and datname = current_database()",
    );
    await toHave([["missed", null]]);
  });

  test("more ids than a notification carries stand for all", async () => {
    const signal = signalOf(one, "one");
    signal.tell(
      "wake",
      Array.from({ length: 501 }, (_, i) => i),
    );
    await toHave([["wake", null]]);
    signal.close();
  });

  test("nobody hears itself", async () => {
    const itself = signalOf(one, "other");
    itself.tell("recall", [1]);
    itself.close();
    const signal = signalOf(one, "one");
    signal.tell("recall", [2]);
    await toHave([["recall", [2]]]);
    signal.close();
  });

  test("who ends says first what it has not told yet", async () => {
    const ending = openDatabase(place, () => {});
    await ending.read.all("select 1"); // leaves a free connection, which an ending pool would close at once
    const signal = signalOf(ending, "ending");
    signal.tell("recall", [7]);
    signal.close();
    await ending.close();
    await toHave([["recall", [7]]]);
  });
});
