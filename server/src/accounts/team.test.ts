import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PASSWORD, startTestApp, type TestApp, type TestMember } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

const TEAM = "/api/v1/projects/acme/members";

describe.each(ENGINES)("a project's team on %s", (engine) => {
  let app: TestApp;
  let projectId: number;
  let owner: TestMember;
  let secretKey: string;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const made = await app.createProject();
    projectId = made.project.id;
    secretKey = made.secretKey;
    owner = await app.createMember({ projectId, role: "owner" });
  });
  afterEach(() => app.close());

  const tokenIn = (link: string) => link.split("#token=")[1] as string;
  const accept = (input: object) => app.api(null).post("/api/v1/invites/accept", input);

  test("an invited person chooses a password and is in, once", async () => {
    const invited = await owner.api.post(TEAM, { email: "Grace@Example.com", role: "editor" });
    expect(invited.status).toBe(201);
    expect(invited.body.link).toMatch(/^https:\/\/hookline\.example\.com\/invite#token=/);
    const token = tokenIn(invited.body.link);

    expect((await accept({ token })).body.errors).toEqual([
      { path: "name", message: "is missing" },
      { path: "password", message: "is missing" },
    ]);
    expect((await accept({ token, name: "Grace", password: "short" })).status).toBe(422);
    const accepted = await accept({ token, name: "Grace", password: PASSWORD });
    expect(accepted).toMatchObject({
      status: 200,
      body: { member: { email: "grace@example.com", name: "Grace" } },
    });

    const cookie = String(accepted.headers["set-cookie"]).split(";")[0] as string;
    const project = await app.api(null).get("/api/v1/projects/acme", { cookie });
    expect(project.body).toMatchObject({ role: "editor" });
    expect((await accept({ token, name: "Grace", password: PASSWORD })).status).toBe(410);
  });

  test("an invitation ends after seven days, and when a newer one is sent", async () => {
    const invite = async () =>
      tokenIn((await owner.api.post(TEAM, { email: "grace@example.com", role: "editor" })).body.link);
    const [first, second] = [await invite(), await invite()];
    expect((await accept({ token: first, name: "Grace", password: PASSWORD })).status).toBe(410);
    app.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect((await accept({ token: second, name: "Grace", password: PASSWORD })).status).toBe(410);
  });

  test("who has a login joins with its password; the link alone doesn't sign anybody in", async () => {
    const other = await app.createProject({ name: "Other" });
    await app.createMember({ projectId: other.project.id, role: "owner", email: "grace@example.com" });
    const invited = await owner.api.post(TEAM, { email: "grace@example.com", role: "viewer" });
    const token = tokenIn(invited.body.link);
    const stolen = await accept({ token, name: "Mallory", password: "mallory's own" });
    expect(stolen.status).toBe(401);
    expect(stolen.headers["set-cookie"]).toBeUndefined();
    expect((await accept({ token, password: PASSWORD })).status).toBe(200);
  });

  test("who is in the project is not invited again", async () => {
    const { status } = await owner.api.post(TEAM, { email: owner.email, role: "viewer" });
    expect(status).toBe(409);
  });

  test("the team is listed with roles, page by page", async () => {
    await app.createMember({ projectId, role: "viewer" });
    const first = await owner.api.get(`${TEAM}?limit=1`);
    expect(first.body.data).toMatchObject([{ email: owner.email, role: "owner" }]);
    const second = await owner.api.get(`${TEAM}?limit=1&cursor=${first.body.next_cursor}`);
    expect(second.body).toMatchObject({ data: [{ role: "viewer" }], next_cursor: null });
  });

  test("the last owner can be neither demoted nor removed", async () => {
    const path = `${TEAM}/${owner.id}`;
    expect((await owner.api.patch(path, { role: "admin" })).status).toBe(409);
    expect((await owner.api.delete(path)).status).toBe(409);
    const second = await app.createMember({ projectId, role: "owner", email: "second@example.com" });
    expect((await owner.api.patch(path, { role: "admin" })).body).toMatchObject({ role: "admin" });
    expect((await second.api.delete(`${TEAM}/${second.id}`)).status).toBe(409);
  });

  test("of two owners who demote each other at once, one stays", async () => {
    const second = await app.createMember({ projectId, role: "owner", email: "second@example.com" });
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all([
        owner.api.patch(`${TEAM}/${second.id}`, { role: "admin" }),
        second.api.patch(`${TEAM}/${owner.id}`, { role: "admin" }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const [left, demoted] = answers[0]?.status === 200 ? [owner, second] : [second, owner];
      expect((await left.api.patch(`${TEAM}/${demoted.id}`, { role: "owner" })).status).toBe(200);
    }
  });

  test("only an owner makes, changes or removes an owner; a key counts as admin", async () => {
    const admin = await app.createMember({ projectId, role: "admin" });
    const viewer = await app.createMember({ projectId, role: "viewer" });
    for (const api of [admin.api, app.api(secretKey)]) {
      expect((await api.post(TEAM, { email: "new@example.com", role: "owner" })).status).toBe(403);
      expect((await api.patch(`${TEAM}/${viewer.id}`, { role: "owner" })).status).toBe(403);
      expect((await api.patch(`${TEAM}/${owner.id}`, { role: "viewer" })).status).toBe(403);
      expect((await api.delete(`${TEAM}/${owner.id}`)).status).toBe(403);
      expect((await api.patch(`${TEAM}/${viewer.id}`, { role: "editor" })).status).toBe(200);
    }
  });

  test("who is removed has no part in the project from then on", async () => {
    const viewer = await app.createMember({ projectId, role: "viewer" });
    expect((await viewer.api.get("/api/v1/projects/acme")).status).toBe(200);
    expect((await owner.api.delete(`${TEAM}/${viewer.id}`)).status).toBe(204);
    expect((await viewer.api.get("/api/v1/projects/acme")).status).toBe(404);
    expect((await viewer.api.get("/api/v1/projects")).body.data).toEqual([]);
  });

  test("another project's members are not found", async () => {
    const other = await app.createProject({ name: "Other" });
    const theirs = await app.createMember({ projectId: other.project.id, role: "viewer" });
    expect((await owner.api.patch(`${TEAM}/${theirs.id}`, { role: "admin" })).status).toBe(404);
    expect((await owner.api.delete(`${TEAM}/${theirs.id}`)).status).toBe(404);
  });
});
