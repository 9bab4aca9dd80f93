import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const CSV = { "content-type": "text/csv" };

describe.each(ENGINES)("exporting users on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const download = async (query = "", path = p.path) =>
    (await p.api.get(`${path}/users/export${query}`)).body;

  async function fill() {
    p.app.clock.advance(123); // times are told to the second, and kept to the millisecond
    const selina = await p.join("selina@example.com", {
      profile: { first_name: "=1+1", telephone: "+49 30 1", employer: "'@home" },
      custom_fields: { seats: 5, tools: ["a", "b"], bio: 'two\nlines, "quoted"', "-x": "-1" },
      groups: ["press", "a;b"],
      applied_at: "2026-01-05T10:00:00Z",
    });
    await p.join("bruce@example.com", { referred_by: selina.referral_code, groups: ["vip", "press"] });
    const robin = await p.join("robin@example.com");
    await p.api.post(`${p.path}/users/${robin.id}/reject`);
  }

  test("as a table with a column for each custom field, without formulas", async () => {
    await fill();
    const { body, headers } = await p.api.get(`${p.path}/users/export`);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toBe('attachment; filename="acme-users.csv"');
    const [header, first] = body.split("\r\n");
    expect(header).toMatch(
      /^\ufeffemail,status,applied_at,referral_code,referred_by,groups,id,.*custom_fields.-x,custom_fields.bio/,
    );
    expect(first).toMatch(
      /^selina@example.com,applied,2026-01-05T10:00:00Z,[0-9a-f]{10},,"\[""a;b"",""press""\]",1,/,
    );
    expect(first).toContain(",'=1+1,");
    expect(first).toContain(",'+49 30 1,");
    expect(first).toContain(",''@home,");
    expect(body).toContain('"two\nlines, ""quoted"""');
    expect(body).toMatch(/\r\nbruce@example.com,applied,[^,]+,[^,]+,selina@example.com,"press; vip",2,/);
  });

  test("and imported again as they are, nothing is different", async () => {
    await fill();
    const before = (await p.api.get(`${p.path}/users`)).body.data;
    const { body } = await p.api.post(`${p.path}/users/import`, Buffer.from(await download()), CSV);
    await p.api.post(`${p.path}/imports/${body.id}/start`);
    await p.app.program.importer.drain();
    expect((await p.api.get(`${p.path}/imports/${body.id}`)).body).toMatchObject({
      state: "completed",
      created: 0,
      updated: 0,
      unchanged: 3,
      refused: 0,
    });
    expect((await p.api.get(`${p.path}/users`)).body.data).toEqual(before);
  });

  test("and imported into an empty project, people are who they were, and brought by whom they were", async () => {
    await fill();
    const table = await download();
    const other = await p.app.createProject({ name: "Other" });
    const api = p.app.api(other.secretKey);
    const path = `/api/v1/projects/${other.project.id}`;
    const { body } = await api.post(`${path}/users/import`, Buffer.from(table), CSV);
    const mapping = body.columns.map(({ to }: { to: string }) => (to === "referral_code" ? null : to));
    await api.patch(`${path}/imports/${body.id}`, { mapping });
    await api.post(`${path}/imports/${body.id}/start`);
    await p.app.program.importer.drain();
    expect((await api.get(`${path}/imports/${body.id}`)).body).toMatchObject({ created: 2, refused: 1 });
    const [bruce, selina] = (await api.get(`${path}/users`)).body.data;
    expect(selina).toMatchObject({
      email: "selina@example.com",
      status: "applied",
      applied_at: "2026-01-05T10:00:00Z",
      groups: ["a;b", "press"],
      profile: { first_name: "=1+1", telephone: "+49 30 1", employer: "'@home" },
      custom_fields: { seats: "5", tools: "a; b", bio: 'two\nlines, "quoted"', "-x": "-1" },
    });
    expect(bruce).toMatchObject({ groups: ["press", "vip"], referred_by: { id: selina.id } });
  });

  test("as JSON they are what the API has of them, the oldest first", async () => {
    await fill();
    const { body, headers } = await p.api.get(`${p.path}/users/export?format=json`);
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(body).toEqual((await p.api.get(`${p.path}/users`)).body.data.reverse());
    expect(await download("?format=json&referred_by=nobody")).toEqual([]);
  });

  test("those who match the filter, all of them and in order, however many", async () => {
    const users = Array.from({ length: 1000 }, (_, i) => ({
      email: `u${i}@example.com`,
      ...(i % 3 === 0 && { groups: ["third"] }),
    }));
    await p.api.post(`${p.path}/users/bulk`, { users });
    await p.join("last@example.com", { groups: ["third"] });
    const emails = async (query: string) =>
      (await download(`?format=json${query}`)).map((user: { email: string }) => user.email);
    expect(await emails("")).toEqual([...users.map(({ email }) => email), "last@example.com"]);
    expect(await emails("&group=third")).toHaveLength(335);
    expect(await emails("&q=u99")).toHaveLength(11);
    expect(await emails("&status=active")).toEqual([]);
    expect((await download("?group=third")).trim().split("\r\n")).toHaveLength(336);
  });

  test("a reader who goes away, and one who takes nothing, hold neither the server nor its stop", async () => {
    const users = Array.from({ length: 1000 }, (_, i) => ({
      email: `u${i}@example.com`,
      custom_fields: { long: "x".repeat(2000) },
    }));
    const { project, secretKey } = await p.app.createProject({ name: "Large" });
    const path = `/api/v1/projects/${project.id}/users`;
    for (let i = 0; i < 4; i++) {
      const more = users.map((user) => ({ ...user, email: `${i}${user.email}` }));
      expect((await p.app.api(secretKey).post(`${path}/bulk`, { users: more })).status).toBe(200);
    }
    const origin = await p.app.start();
    const ask = (signal?: AbortSignal) =>
      fetch(`${origin}${path}/export?format=json`, {
        headers: { authorization: `Bearer ${secretKey}` },
        ...(signal && { signal }),
      });
    const askAndGo = async () => {
      const gone = new AbortController();
      const { status } = await ask(gone.signal);
      gone.abort();
      return status;
    };
    for (let i = 0; i < 12; i++) await expect.poll(askAndGo).toBe(200);
    const slow = await ask();
    expect(slow.status).toBe(200);
    const startedAt = performance.now();
    await p.app.http.close();
    expect(performance.now() - startedAt).toBeLessThan(20_000); // a reader is given a minute
  });

  test("is for editors, and for keys that may read users", async () => {
    const viewer = await p.app.createMember({ projectId: p.projectId, role: "viewer" });
    const editor = await p.app.createMember({ projectId: p.projectId, role: "editor" });
    expect((await viewer.api.get(`${p.path}/users/export`)).status).toBe(403);
    expect((await editor.api.get(`${p.path}/users/export`)).status).toBe(200);
  });
});
