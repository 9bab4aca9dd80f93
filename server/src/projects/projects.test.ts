import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

describe.each(ENGINES)("projects on %s", (engine) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  async function owner() {
    const { project } = await app.createProject({ name: "Home" });
    return (await app.createMember({ projectId: project.id, role: "owner" })).api;
  }

  test("a key reads its project by id and by slug", async () => {
    const { project, secretKey } = await app.createProject();
    for (const ref of [project.id, project.slug]) {
      const { status, body } = await app.api(secretKey).get(`/api/v1/projects/${ref}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: project.id, slug: "acme", name: "Acme", retention_days: 30 });
    }
  });

  test("a member who creates a project owns it; a key can't create one", async () => {
    const api = await owner();
    const { status, body } = await api.post("/api/v1/projects", { name: "Café Zoë", double_opt_in: true });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: "cafe-zoe",
      role: "owner",
      double_opt_in: true,
      referral_rule: "signup",
    });
    expect((await api.get("/api/v1/projects/cafe-zoe/keys")).body.data).toEqual([]);
    const { secretKey } = await app.createProject();
    expect((await app.api(secretKey).post("/api/v1/projects", { name: "Another" })).status).toBe(403);
  });

  test("projects of one name get different slugs; a slug that is asked for and taken is refused", async () => {
    const api = await owner();
    const create = async (input: object) => (await api.post("/api/v1/projects", input)).body;
    expect((await create({ name: "Launch" })).slug).toBe("launch");
    expect((await create({ name: "Launch" })).slug).toBe("launch-2");
    expect(await create({ name: "Third", slug: "launch" })).toMatchObject({ status: 409, code: "conflict" });
    expect((await create({ name: "Third", slug: "123" })).errors).toMatchObject([{ path: "slug" }]);
  });

  test("everybody lists what they have a part in, page by page", async () => {
    const api = await owner();
    await app.createProject({ name: "Hidden" });
    for (const name of ["One", "Two"]) await api.post("/api/v1/projects", { name });
    const slugs = ({ body }: { body: { data: { slug: string }[] } }) => body.data.map(({ slug }) => slug);
    const first = await api.get("/api/v1/projects?limit=2");
    expect(slugs(first)).toEqual(["home", "one"]);
    const second = await api.get(`/api/v1/projects?limit=2&cursor=${first.body.next_cursor}`);
    expect(slugs(second)).toEqual(["two"]);
    const { secretKey } = await app.createProject();
    expect(slugs(await app.api(secretKey).get("/api/v1/projects"))).toEqual(["acme"]);
  });

  test("a change holds at once, and a new slug replaces the old one", async () => {
    const { project, secretKey } = await app.createProject();
    const api = app.api(secretKey);
    await api.get("/api/v1/projects/acme");
    const change = {
      slug: "roadrunner",
      retention_days: null,
      idle_after_days: 90,
      referral_rule: "goal",
      referral_goal: "purchase",
      rank_rule: "points",
      point_rules: { signup: 10, share: 5, referral: 50, goals: { purchase: 100 } },
    };
    const { status, body } = await api.patch("/api/v1/projects/acme", change);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...change, name: "Acme", friend_invitations: 5 });
    expect((await api.get("/api/v1/projects/acme")).status).toBe(404);
    expect((await api.get("/api/v1/projects/roadrunner")).body).toEqual(body);
    expect((await api.get(`/api/v1/projects/${project.id}`)).body).toEqual(body);
  });

  test("a wrong setting is refused with its name, and so is a slug that is taken", async () => {
    await app.createProject({ name: "Taken" });
    const { secretKey } = await app.createProject();
    const patch = (change: object) => app.api(secretKey).patch("/api/v1/projects/acme", change);
    const points = { signup: 0, share: -1, referral: 0, goals: {} };
    for (const [path, change] of Object.entries({
      friend_invitations: { friend_invitations: -1 },
      referral_rule: { referral_rule: "never" },
      rank_rule: { rank_rule: "luck" },
      "point_rules.share": { point_rules: points },
      colour: { colour: "red" },
    })) {
      const { status, body } = await patch(change);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ path }]);
    }
    expect((await patch({ slug: "taken" })).status).toBe(409);
  });

  test("a deleted project is found by nobody any more, its slug is free, and its rows go", async () => {
    const { project, secretKey } = await app.createProject();
    const { api, id } = await app.createMember({ projectId: project.id, role: "owner" });
    expect((await api.get("/api/v1/projects/acme")).status).toBe(200);
    expect((await api.delete("/api/v1/projects/acme")).status).toBe(204);
    for (const who of [api, app.api(secretKey)]) {
      expect((await who.get("/api/v1/projects/acme")).status).toBe(404);
      expect((await who.get(`/api/v1/projects/${project.id}`)).status).toBe(404);
      expect((await who.get("/api/v1/projects")).body.data).toEqual([]);
    }
    expect((await api.post("/api/v1/projects", { name: "Acme" })).body).toMatchObject({ slug: "acme" });
    app.clock.advance(60_000);
    await app.housekeeping.run();
    expect(await app.db.read.all("select id from projects where id = $1", [project.id])).toEqual([]);
    expect(await app.db.read.all("select id from api_keys")).toEqual([]);
    expect(await app.db.read.all("select id from members")).toEqual([{ id }]);
  });

  test("only an owner deletes a project", async () => {
    const { project } = await app.createProject();
    const admin = await app.createMember({ projectId: project.id, role: "admin" });
    expect((await admin.api.delete("/api/v1/projects/acme")).status).toBe(403);
  });

  test("of a deleted project nothing is left in any table", async () => {
    const { project, secretKey } = await app.createProject();
    const member = await app.createMember({ projectId: project.id, role: "owner" });
    const api = app.api(secretKey);
    await member.api.post("/api/v1/projects/acme/members", { email: "new@example.com", role: "viewer" });
    const made = await api.post("/api/v1/projects/acme/users", {
      email: "ada@example.com",
      groups: ["early"],
    });
    const referred = { email: "bob@example.com", referred_by: made.body.referral_code };
    expect((await api.post("/api/v1/projects/acme/users", referred)).status).toBe(201);
    app.clock.advance(10 * 60_000);
    await app.housekeeping.run();
    await member.api.delete("/api/v1/projects/acme");
    const full = await tablesWithRowsOf(project.id);
    expect(full).toEqual(
      expect.arrayContaining(["api_keys", "events", "figures_quarters", "memberships", "users"]),
    );
    app.clock.advance(60_000);
    await app.housekeeping.run();
    expect(await tablesWithRowsOf(project.id)).toEqual([]);
    expect(await app.db.read.all("select id from projects where id = $1", [project.id])).toEqual([]);
  });

  async function tablesWithRowsOf(projectId: number): Promise<string[]> {
    const tables = await app.db.read.all<{ name: string }>(
      engine === "sqlite"
        ? `select m.name from sqlite_master m join pragma_table_info(m.name) c
           where m.type = 'table' and c.name = 'project_id' order by m.name`
        : `select table_name as name from information_schema.columns
           where table_schema = 'public' and column_name = 'project_id' order by table_name`,
    );
    const full: string[] = [];
    for (const { name } of tables) {
      const rows = await app.db.read.all(`select 1 as one from ${name} where project_id = $1 limit 1`, [
        projectId,
      ]);
      if (rows.length > 0) full.push(name);
    }
    return full;
  }
});
