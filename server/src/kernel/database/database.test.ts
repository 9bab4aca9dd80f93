import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../../migrations/index.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../../testing/databases.ts";
import {
  addMany,
  countRows,
  type Database,
  inList,
  insertMany,
  migrate,
  selectEach,
  type Tx,
  takeIds,
  updateMany,
} from "./index.ts";
import { isUniqueViolation } from "./violations.ts";

const COLUMNS = { id: "bigint", name: "text" } as const;
const THINGS = ["create table things (id bigint primary key, name text not null)"];

describe.each(ENGINES)("database on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    db = place.open();
    for (const statement of THINGS) await db.transact((tx) => tx.all(statement));
  });
  afterEach(() => place.drop());

  const names = async () =>
    (await db.read.all<{ name: string }>("select name from things order by id")).map((row) => row.name);
  const insert = (tx: Tx, id: number, name: string) =>
    tx.all("insert into things (id, name) values ($1, $2)", [id, name]);

  test("a transaction that throws leaves nothing, and runs none of its effects", async () => {
    const effects: string[] = [];
    const failing = db.transact(async (tx) => {
      tx.afterCommit(() => effects.push("ran"));
      await insert(tx, 1, "a");
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await names()).toEqual([]);
    expect(effects).toEqual([]);
  });

  test("transactions that run together fail and succeed each for itself", async () => {
    await db.transact((tx) => insert(tx, 7, "there"));
    const results = await Promise.allSettled(
      [1, 7, 2, 7, 3].map((id) => db.transact((tx) => insert(tx, id, `n${id}`))),
    );
    expect(results.map((result) => result.status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(
      results
        .filter((result) => result.status === "rejected")
        .every(({ reason }) => isUniqueViolation(reason)),
    ).toBe(true);
    expect(await names()).toEqual(["n1", "n2", "n3", "there"]);
  });

  test("effects run after the commit, when others can see the rows", async () => {
    const seen = await new Promise<string[]>((resolve, reject) => {
      db.transact(async (tx) => {
        tx.afterCommit(() => void names().then(resolve, reject));
        await insert(tx, 1, "a");
      }).catch(reject);
    });
    expect(seen).toEqual(["a"]);
  });

  test("bulk statements insert, update by key, and select for each row of parameters", async () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ id: i, name: `n${i % 5}` }));
    await db.transact((tx) => insertMany(tx, "things", COLUMNS, rows));
    const updated = await db.transact((tx) =>
      updateMany(tx, "things", { key: COLUMNS, set: {}, also: "name = 'changed'" }, [
        { id: 2, name: "another" },
        { id: 1, name: "n1" },
        { id: 1, name: "another" },
      ]),
    );
    expect(updated).toEqual([1]);
    const found = await selectEach<{ id: number }, { wanted: "text"; most: "bigint" }>(
      db.read,
      { wanted: "text", most: "bigint" },
      [
        { wanted: "n2", most: 2 },
        { wanted: "changed", most: 5 },
      ],
      "select id from things where name = p.wanted order by id limit p.most",
    );
    expect(found.map((row) => row.id)).toEqual([2, 7, 1]);
    const listed = await db.read.all(`select id from things where id in ${inList(db.read, "$1")}`, [
      "[3,4,9999]",
    ]);
    expect(listed).toHaveLength(2);
  });

  test("the query builder reads and writes within the transaction", async () => {
    await migrate(db, migrations);
    const count = await db.transact(async (tx) => {
      await tx.q
        .insertInto("targets")
        .values({ project_id: 1, kind: "webhook", held_at: null, deleted_at: null })
        .execute();
      return (await tx.q.selectFrom("targets").selectAll().execute()).length;
    });
    expect(count).toBe(1);
    const result = await db.transact((tx) =>
      tx.q.updateTable("targets").set({ kind: "task" }).where("project_id", "=", 1).executeTakeFirst(),
    );
    expect(result.numUpdatedRows).toBe(1n);
  });

  test("rows are counted through all windows, and counts are added to, by key", async () => {
    const rows = Array.from({ length: 45_000 }, (_, id) => ({ id: id + 1, name: id % 9 ? "even" : "odd" }));
    await db.transact((tx) => insertMany(tx, "things", COLUMNS, rows));
    const count = (name: string) => countRows(db.read, "select id from things where name = $1", [name]);
    expect([await count("even"), await count("odd"), await count("none")]).toEqual([40_000, 5000, 0]);
    await db.transact(async (tx) => {
      await tx.all("create table tallies (id bigint primary key, seen bigint not null)");
      const spec = { key: { id: "bigint" }, counts: { seen: "bigint" } } as const;
      await addMany(tx, "tallies", spec, [{ id: 1, seen: 2 }]);
      await addMany(tx, "tallies", spec, [
        { id: 1, seen: 3 },
        { id: 2, seen: 4 },
      ]);
    });
    expect(await db.read.all("select id, seen from tallies order by id")).toEqual([
      { id: 1, seen: 5 },
      { id: 2, seen: 4 },
    ]);
  });

  test("every prefix of the migrations can be brought up to date, and running them again changes nothing", async () => {
    for (let n = 0; n <= migrations.length; n++) {
      const prefix = await createTestDatabase(engine);
      const older = prefix.open();
      await migrate(older, migrations.slice(0, n));
      expect(await migrate(older, migrations)).toHaveLength(migrations.length - n);
      expect(await migrate(older, migrations)).toEqual([]);
      await prefix.drop();
    }
  });

  test("an older Hookline refuses a newer schema", async () => {
    await migrate(db, migrations);
    await expect(migrate(db, migrations.slice(0, 1))).rejects.toThrow(/newer Hookline.*0004_figures/);
  });

  test("two processes that migrate at once do it once", async () => {
    const [a, b] = await Promise.all([migrate(db, migrations), migrate(place.open(), migrations)]);
    expect([a.length, b.length].sort()).toEqual([0, migrations.length]);
  });

  test("ids are taken in order and never twice, also when a transaction rolls back", async () => {
    await migrate(db, migrations);
    const first = await db.transact((tx) => takeIds(tx, "events_id", 3));
    const second = await db.transact((tx) => takeIds(tx, "events_id", 2));
    expect(new Set([...first, ...second]).size).toBe(5);
    expect([...first, ...second]).toEqual([...first, ...second].sort((a, b) => a - b));
  });
});
