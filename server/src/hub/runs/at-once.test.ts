import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { createTheirDatabase, type TheirDatabase } from "../../testing/sql-servers.ts";
import { startTaskTest, type TaskTest } from "../../testing/tasks.ts";
import { SESSIONS_AT_ONCE } from "../connectors/sql/server-fields.ts";

const PEOPLE = 100;

describe.each(ENGINES)("many runs at once by one connection, on %s", (engine) => {
  let t: TaskTest;
  let theirs: TheirDatabase;

  beforeEach(async () => {
    t = await startTaskTest(engine);
    theirs = await createTheirDatabase("postgres");
  });
  afterEach(async () => {
    await t.close();
    await theirs.query(`drop owned by few_${engine}; drop role few_${engine}`);
    await theirs.drop();
  });

  test("open no more connections to a database than it has for us, whichever task they are of", async () => {
    const role = `few_${engine}`;
    await theirs.query(`create role ${role} login password 'few' connection limit ${SESSIONS_AT_ONCE}`);
    const tables = ["signed", "greeted"];
    for (const table of tables) {
      await theirs.query(`create table ${table} (email text primary key)`);
      await theirs.query(`grant select, insert, update on ${table} to ${role}`);
    }
    const { user: _, password: __, ...settings } = theirs.connection;
    const connection = await t.post("/connections", {
      connector: "postgres",
      name: "Small",
      settings: { ...settings, user: role },
      secrets: { password: "few" },
    });
    const tasks = await Promise.all(
      tables.map((table) =>
        t.createTask({
          targets: [
            {
              key: "t1",
              connection_id: connection.id,
              action: "insert",
              settings: { table: `public.${table}` },
              filter: null,
              mapping: { email: "{{ data.email }}" },
              retry: "none",
            },
          ],
        }),
      ),
    );
    const users = Array.from({ length: PEOPLE }, (_, i) => ({ email: `u${i}@example.com` }));
    await t.post("/users/bulk", { users });
    for (const [i, { id }] of tasks.entries()) {
      await expect
        .poll(() => t.runs(id, "state=running"), { timeout: 60_000, interval: 100 })
        .toHaveLength(0);
      expect(await t.runs(id, "state=failed")).toEqual([]);
      const rows = await theirs.query<{ n: string }>(`select count(*) as n from ${tables[i]}`);
      expect(Number(rows[0]?.n)).toBe(PEOPLE);
    }
  });
});
