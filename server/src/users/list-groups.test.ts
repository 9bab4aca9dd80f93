import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

describe.each(ENGINES)("groups on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const read = (query = "") => p.api.get(`${p.path}/groups${query}`);

  test("each is listed once, in order of name, with how many are in it, as long as somebody is", async () => {
    expect((await read()).body).toEqual({ data: [], next_cursor: null });
    const ada = await p.join("ada@example.com", { groups: ["vip", "beta"] });
    await p.join("bob@example.com", { groups: ["beta"] });
    expect((await read()).body.data).toEqual([
      { name: "beta", users: 2 },
      { name: "vip", users: 1 },
    ]);
    await p.api.patch(`${p.path}/users/${ada.id}`, { groups: [] });
    expect((await read()).body.data).toEqual([{ name: "beta", users: 1 }]);
  });

  test("they come page by page, whatever their names", async () => {
    const groups = ["100%", "a b", "ä", "Ω".repeat(64), "界".repeat(64)];
    await p.join("ada@example.com", { groups });
    const names: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { status, body }: Awaited<ReturnType<typeof read>> = await read(
        `?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      expect([status, body.data.length]).toEqual([200, 1]);
      names.push(body.data[0].name);
      cursor = body.next_cursor;
    }
    expect(names).toHaveLength(groups.length);
    expect(new Set(names)).toEqual(new Set(groups));
  });

  test("those of another project are not among them", async () => {
    await p.join("ada@example.com", { groups: ["beta"] });
    await p.app.db.transact((tx) =>
      tx.all("insert into projects (slug, name, created_at, updated_at) values ('other', 'Other', 0, 0)"),
    );
    await p.app.db.transact((tx) =>
      tx.all(
        `insert into user_groups (project_id, name, user_id)
         select o.id, 'theirs', u.id from projects o, users u where o.slug = 'other'`,
      ),
    );
    expect((await read()).body.data).toEqual([{ name: "beta", users: 1 }]);
  });

  test.each(["bm9uc2Vuc2U", "YWZ0ZXI6"])(
    "the cursor %s, which is none of ours, is refused",
    async (cursor) => {
      const { status, body } = await read(`?cursor=${cursor}`);
      expect([status, body.code]).toEqual([422, "invalid_input"]);
    },
  );
});
