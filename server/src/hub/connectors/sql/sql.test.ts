import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestIo } from "../../../testing/hub-io.ts";
import { hasMariaDb } from "../../../testing/mariadb.ts";
import { createTheirDatabase, THEIR_DATABASES, type TheirDatabase } from "../../../testing/sql-servers.ts";
import type { RunOutput, TargetKind, Values } from "../connector.ts";

const CONTACTS = `
  create table contacts (
    id integer primary key, email varchar(200) not null unique, name text, score decimal(20, 4),
    active boolean default true, since timestamp null, born date, event_key varchar(64) unique,
    shout varchar(200) generated always as (upper(email)) stored)`;

/** Names and values that would do harm were they ever read as SQL. */
const HOSTILE = [
  ..."'; drop table contacts; -- | \" or 1=1 -- | ` or 1=1 # | \\'; drop table contacts; # | ') or ('1'='1".split(
    " | ",
  ),
  ..."$1 | ? | :name | @@version | %s | \\ | '' | \"\" | `` | /* x | 0x27 | \u02bc or 1=1 | \uff07 or 1=1".split(
    " | ",
  ),
  ..."contacts union select 1 | contacts; select pg_sleep(9) | sleep(9) | information_schema.tables | main.contacts".split(
    " | ",
  ),
];

describe.each(THEIR_DATABASES)("a database of the kind %s", (kind) => {
  const isMissing = kind === "mysql" && !hasMariaDb();
  let theirs: TheirDatabase;
  let table: string;

  beforeAll(async () => {
    if (isMissing) return;
    theirs = await createTheirDatabase(kind);
    await theirs.query(CONTACTS);
    table = kind === "postgres" ? "public.contacts" : "contacts";
  });
  afterAll(() => theirs?.drop());

  const io = () =>
    openTestIo({ secrets: ["hookline-password"], ...(theirs.filesDir ? { filesDir: theirs.filesDir } : {}) });

  function target(id: string): TargetKind {
    const found = theirs.connector.targets?.find((it) => it.id === id);
    if (!found) throw new Error(`no target ${id}`);
    return found;
  }

  function run(id: string, settings: Values, values: Values, idempotencyKey = "k"): Promise<RunOutput> {
    const input = { connection: theirs.connection, settings: { table, ...settings }, values };
    return target(id).run(io(), { ...input, idempotencyKey, occurredAt: 0 });
  }

  async function count(where = "1 = 1"): Promise<number> {
    const [row] = await theirs.query<{ n: number | string }>(
      `select count(*) as n from contacts where ${where}`,
    );
    return Number(row?.n);
  }

  describe.skipIf(isMissing)("as a target", () => {
    it("tells whom it has reached", async () => {
      expect(await theirs.connector.check?.(io(), theirs.connection)).toMatch(
        /^Connected to .+ 1 table can be written to\.$/,
      );
    });

    it("offers its tables, its unique keys, and columns for the idempotency key", async () => {
      const options = (id: string, field: string) =>
        target(id).options?.(io(), theirs.connection, { table }, field);
      const names = async (id: string, field: string) =>
        (await options(id, field))?.map(({ value }) => value);
      expect(await names("insert", "table")).toEqual([table]);
      expect((await names("upsert", "key"))?.sort()).toEqual(["email", "event_key", "id"]);
      expect(await names("update", "key")).toContain("name");
      expect((await names("insert", "once"))?.sort()).toEqual(["email", "event_key"]);
    });

    it("offers the columns that can be written, and says which it needs", async () => {
      const fields = await target("insert").fields(io(), theirs.connection, { table, once: "event_key" });
      expect(fields.map(({ id, type, required }) => [id, type, required])).toEqual([
        ["id", "number", kind !== "sqlite"],
        ["email", "text", true],
        ["name", "text", false],
        ["score", "number", false],
        ["active", "boolean", false],
        ["since", "date", false],
        ["born", "date", false],
      ]);
      const forUpdate = await target("update").fields(io(), theirs.connection, { table, key: "email" });
      expect(forUpdate.filter((it) => it.required).map((it) => it.id)).toEqual(["email"]);
    });

    it("takes values in the form of their columns", async () => {
      await run(
        "insert",
        {},
        {
          ...{
            id: 1,
            email: "types@example.com",
            name: "Zoë 🎣",
            score: "1234567890123456.7891",
            active: "no",
          },
          ...{ since: "2026-03-01T12:30:00+02:00", born: "2000-02-29" },
        },
      );
      expect(
        await count("email = 'types@example.com' and name = 'Zoë 🎣' and shout = 'TYPES@EXAMPLE.COM'"),
      ).toBe(1);
      expect(await count("score = 1234567890123456.7891 and born = '2000-02-29'")).toBe(1);
      expect(await count(kind === "postgres" ? "not active" : "active = 0")).toBe(1);
      expect(await count("since = '2026-03-01 10:30:00.000'")).toBe(1);
    });

    it("keeps what the database fills by itself", async () => {
      await run("insert", {}, { id: 2, email: "defaults@example.com" });
      expect(await count(`id = 2 and ${kind === "postgres" ? "active" : "active = 1"}`)).toBe(1);
    });

    it("adds a row once for one idempotency key, also when asked many times at once", async () => {
      const values = { name: "once" };
      const asked = Array.from({ length: 8 }, (_, n) =>
        run(
          "insert",
          { once: "event_key" },
          { ...values, id: 10 + n, email: `once${n}@example.com` },
          "key-1",
        ),
      );
      const summaries = (await Promise.all(asked)).map(({ summary }) => summary);
      expect(summaries.filter((it) => it.startsWith("Added"))).toHaveLength(1);
      expect(await count("name = 'once'")).toBe(1);
      expect(await count("event_key = 'key-1'")).toBe(1);
      await run("insert", { once: "event_key" }, { ...values, id: 20, email: "second@example.com" }, "key-2");
      expect(await count("name = 'once'")).toBe(2);
    });

    it("says that another row is in the way", async () => {
      const again = run("insert", { once: "event_key" }, { id: 30, email: "types@example.com" }, "key-3");
      await expect(again).rejects.toMatchObject({ kind: "no", code: "duplicate" });
      expect(await count("event_key = 'key-3'")).toBe(0);
    });

    it("adds or changes the row of a key, also when asked many times at once", async () => {
      const upsert = (n: number) =>
        run("upsert", { key: "email" }, { id: 40, email: "up@example.com", name: `n${n}` });
      await Promise.all(Array.from({ length: 6 }, (_, n) => upsert(n)));
      expect(await count("email = 'up@example.com'")).toBe(1);
      await upsert(7);
      expect(await count("email = 'up@example.com' and name = 'n7'")).toBe(1);
      expect((await upsert(7)).summary).toContain("Updated");
    });

    it("changes no other row than the key's when an upsert meets another unique column", async () => {
      const clash = run("upsert", { key: "email" }, { id: 1, email: "clash@example.com", name: "stolen" });
      await expect(clash).rejects.toMatchObject({ kind: "no", code: "duplicate" });
      expect(await count("name = 'stolen'")).toBe(0);
    });

    it("changes the row of a key, and says when there is none", async () => {
      await run("update", { key: "email" }, { email: "defaults@example.com", active: false });
      expect(await count(`id = 2 and ${kind === "postgres" ? "not active" : "active = 0"}`)).toBe(1);
      await run("update", { key: "email" }, { email: "defaults@example.com", active: false });
      const nobody = run("update", { key: "email" }, { email: "nobody@example.com", active: false });
      await expect(nobody).rejects.toMatchObject({ kind: "later", code: "no_such_row" });
    });

    it.each<[string, string, Values, Values, string]>([
      ["a value that doesn't fit", "insert", {}, { id: "x", email: "a@example.com" }, "invalid_value"],
      ["a row without what it needs", "insert", {}, { id: 50, email: null }, "missing_field"],
      ["a key that came to nothing", "upsert", { key: "email" }, { id: 50, name: "x" }, "missing_field"],
      [
        "a column that isn't there",
        "insert",
        {},
        { id: 50, email: "a@example.com", nope: 1 },
        "no_such_column",
      ],
      [
        "a column that the database computes",
        "insert",
        {},
        { id: 50, email: "a@b.c", shout: "X" },
        "no_such_column",
      ],
      ["a key that isn't unique", "upsert", { key: "name" }, { name: "x" }, "no_such_key"],
      [
        "an idempotency column that isn't unique",
        "insert",
        { once: "name" },
        { id: 50, email: "a@b.c" },
        "no_such_key",
      ],
      ["no table", "insert", { table: "" }, { id: 50 }, "missing_field"],
      ["a table that isn't there", "insert", { table: "nope" }, { id: 50 }, "no_such_table"],
      [
        "a table of the database's own",
        "insert",
        { table: "pg_catalog.pg_class" },
        { relname: "x" },
        "no_such_table",
      ],
      [
        "a text that is too long",
        "insert",
        {},
        { id: 50, email: "x".repeat(300) },
        kind === "sqlite" ? "" : "invalid_value",
      ],
    ])("refuses %s for good", async (_what, id, settings, values, code) => {
      if (code === "") return; // SQLite doesn't count a text's characters
      await expect(run(id, settings, values)).rejects.toMatchObject({ kind: "no", code });
    });
  });

  describe.skipIf(isMissing)("attacked", () => {
    it("stores hostile values as they are", async () => {
      const before = await count();
      for (const [at, value] of HOSTILE.entries()) {
        await run("upsert", { key: "email" }, { id: 1000 + at, email: `${at}${value}`, name: value });
        await run("update", { key: "name" }, { name: value, score: at });
      }
      const rows = await theirs.query<{ name: string; score: string }>(
        "select * from contacts where id >= 1000 order by id",
      );
      expect(rows.map(({ name }) => name)).toEqual(HOSTILE);
      expect(rows.map(({ score }) => Number(score))).toEqual(HOSTILE.map((_, at) => at));
      expect(await count()).toBe(before + HOSTILE.length);
    });

    it("takes no hostile name for a table, a column or a key", async () => {
      const before = await count();
      for (const name of HOSTILE) {
        const values = { id: 5000, email: "x@example.com" };
        const expectRefused = (given: Promise<unknown>) =>
          expect(given, name).rejects.toMatchObject({ kind: "no" });
        await expectRefused(run("insert", { table: name }, values));
        await expectRefused(run("insert", { table: `${table}${name}` }, values));
        await expectRefused(run("insert", {}, { ...values, [name]: "x" }));
        await expectRefused(run("insert", { once: name }, values));
        await expectRefused(run("upsert", { key: name }, values));
        await expectRefused(run("update", { key: name }, values));
        await expectRefused(
          Promise.resolve(target("insert").fields(io(), theirs.connection, { table: name })),
        );
      }
      expect(await count()).toBe(before);
    });

    it("writes to tables and columns that really have such names", async () => {
      const quote = kind === "mysql" ? "`" : '"';
      const name = `a${quote}; drop table contacts; -- '.x`;
      const quoted = `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
      await theirs.query(`create table ${quoted} (${quoted} varchar(64) not null unique, v text)`);
      const odd = kind === "postgres" ? `public.${name}` : name;
      await run("upsert", { table: odd, key: name }, { [name]: "k", v: "1" });
      await run("update", { table: odd, key: name }, { [name]: "k", v: "2" });
      await run("insert", { table: odd, once: name }, { v: "3" }, "k2");
      const rows = await theirs.query(`select v from ${quoted} order by v`);
      expect(rows).toEqual([{ v: "2" }, { v: "3" }]);
      expect(await count()).toBeGreaterThan(0);
    });
  });
});
