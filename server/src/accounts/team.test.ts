import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Api } from "../testing/api.ts";
import { PASSWORD, startTestApp, type TestApp, type TestMember } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { OPENED_BY } from "./team-actor.ts";

const TEAM = "/api/v1/projects/acme/members";
const INVITES = "/api/v1/projects/acme/invites";
/** Below an admin, members remove only themselves. */
const LEAVE = "DELETE /api/v1/projects/:project/members/:member";

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
  const look = (token: string) => app.api(null).post("/api/v1/invites/verify", { token });

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

  test("who has the link is told what it is to, and that changes nothing", async () => {
    const { body: made } = await owner.api.post(TEAM, { email: "grace@example.com", role: "editor" });
    const told = {
      project: { slug: "acme", name: "Acme" },
      email: "grace@example.com",
      role: "editor",
      has_login: false,
      expires_at: made.expires_at,
    };
    const token = tokenIn(made.link);
    expect(await look(token)).toMatchObject({ status: 200, body: told });
    const other = await app.createProject({ name: "Other" });
    await app.createMember({ projectId: other.project.id, role: "owner", email: "grace@example.com" });
    expect((await look(token)).body).toEqual({ ...told, has_login: true });
    expect((await accept({ token, password: PASSWORD })).status).toBe(200);
    expect((await look(token)).status).toBe(410);
  });

  test("a link that is nobody's, that has expired, or that claims the installation tells nothing", async () => {
    const fresh = await startTestApp(engine);
    const setupToken = tokenIn((await fresh.setupLink()) as string);
    const asked = await fresh.api(null).post("/api/v1/invites/verify", { token: setupToken });
    await fresh.close();
    expect(asked.status).toBe(410);
    expect((await look("x".repeat(43))).status).toBe(410);
    const { body: made } = await owner.api.post(TEAM, { email: "grace@example.com", role: "editor" });
    app.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect((await look(tokenIn(made.link))).status).toBe(410);
  });

  test("who is in the project is not invited again", async () => {
    const { status } = await owner.api.post(TEAM, { email: owner.email, role: "viewer" });
    expect(status).toBe(409);
  });

  test("open invitations are listed without their tokens, until they are used or end", async () => {
    const { body: made } = await owner.api.post(TEAM, { email: "Grace@example.com", role: "editor" });
    const { link, ...shown } = made;
    const open = async () => (await owner.api.get(INVITES)).body.data;
    expect(shown).toMatchObject({ email: "grace@example.com", role: "editor" });
    expect(await open()).toEqual([shown]);
    await accept({ token: tokenIn(link), name: "Grace", password: PASSWORD });
    expect(await open()).toEqual([]);
    await owner.api.post(TEAM, { email: "alan@example.com", role: "viewer" });
    expect(await open()).toHaveLength(1);
    app.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect(await open()).toEqual([]);
  });

  test("a withdrawn invitation opens nothing; another project's is not found", async () => {
    const { body: made } = await owner.api.post(TEAM, { email: "grace@example.com", role: "editor" });
    const other = await app.createProject({ name: "Other" });
    const stranger = app.api(other.secretKey);
    expect((await stranger.delete(`/api/v1/projects/other/invites/${made.id}`)).status).toBe(404);
    expect((await owner.api.delete(`${INVITES}/${made.id}`)).status).toBe(204);
    expect((await accept({ token: tokenIn(made.link), name: "Grace", password: PASSWORD })).status).toBe(410);
    expect((await owner.api.delete(`${INVITES}/${made.id}`)).status).toBe(404);
  });

  test("an owner's invitation is neither withdrawn nor replaced by who can't make an owner", async () => {
    const admin = await app.createMember({ projectId, role: "admin" });
    const { body: made } = await owner.api.post(TEAM, { email: "grace@example.com", role: "owner" });
    expect((await admin.api.delete(`${INVITES}/${made.id}`)).status).toBe(403);
    const replaced = await admin.api.post(TEAM, { email: "grace@example.com", role: "viewer" });
    expect(replaced.status).toBe(403);
    const accepted = await accept({ token: tokenIn(made.link), name: "Grace", password: PASSWORD });
    expect(accepted.status).toBe(200);
  });

  test("an invitation into a project that was deleted since makes no login", async () => {
    const { body: made } = await owner.api.post(TEAM, { email: "grace@example.com", role: "editor" });
    expect((await owner.api.delete("/api/v1/projects/acme")).status).toBe(204);
    expect((await accept({ token: tokenIn(made.link), name: "Grace", password: PASSWORD })).status).toBe(410);
    expect(await app.db.read.all("select id from members where email = 'grace@example.com'")).toEqual([]);
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

  test("members leave by themselves, whatever their role, and remove nobody else below admin", async () => {
    for (const role of ["viewer", "editor", "admin"] as const) {
      const member = await app.createMember({ projectId, role });
      if (role !== "admin") expect((await member.api.delete(`${TEAM}/${owner.id}`)).status).toBe(403);
      expect((await member.api.delete(`${TEAM}/${member.id}`)).status).toBe(204);
      expect((await member.api.get("/api/v1/projects/acme")).status).toBe(404);
    }
    expect((await owner.api.get(TEAM)).body.data).toMatchObject([{ id: owner.id }]);
  });

  test("a key invites, changes and removes editors and viewers, and has no say about admins", async () => {
    const key = app.api(secretKey);
    const admin = await app.createMember({ projectId, role: "admin" });
    const viewer = await app.createMember({ projectId, role: "viewer" });
    const refused = await key.post(TEAM, { email: "new@example.com", role: "admin" });
    expect(refused.status).toBe(403);
    expect(refused.body.detail).toBe(
      "Only an owner or an admin, signed in, can give, change or take the role admin.",
    );
    expect((await key.patch(`${TEAM}/${viewer.id}`, { role: "admin" })).status).toBe(403);
    expect((await key.patch(`${TEAM}/${admin.id}`, { role: "viewer" })).status).toBe(403);
    expect((await key.delete(`${TEAM}/${admin.id}`)).status).toBe(403);
    const { body: made } = await admin.api.post(TEAM, { email: "new@example.com", role: "admin" });
    expect((await key.delete(`${INVITES}/${made.id}`)).status).toBe(403);
    expect((await key.post(TEAM, { email: "other@example.com", role: "editor" })).status).toBe(201);
    expect((await key.patch(`${TEAM}/${viewer.id}`, { role: "editor" })).status).toBe(200);
    expect((await key.delete(`${TEAM}/${viewer.id}`)).status).toBe(204);
  });

  test("a key lets nobody in to do what it may not do itself", async () => {
    const made = async (scopes: string[]) =>
      app.api((await owner.api.post("/api/v1/projects/acme/keys", { name: "Team", scopes })).body.key);
    const viewer = await app.createMember({ projectId, role: "viewer" });
    const invite = async (key: Api, role: string) =>
      (await key.post(TEAM, { email: `${role}@example.com`, role })).status;
    const bare = await made(["members:write"]);
    expect([await invite(bare, "viewer"), await invite(bare, "editor")]).toEqual([403, 403]);
    const reading = ["members:write", "project:read", "users:read", "webhooks:read", "hub:read"];
    const reader = await made(reading);
    expect([await invite(reader, "viewer"), await invite(reader, "editor")]).toEqual([201, 403]);
    const { status, body } = await reader.patch(`${TEAM}/${viewer.id}`, { role: "editor" });
    expect([status, body.detail]).toEqual([
      403,
      "This key lacks users:write, webhooks:write, hub:write, project:write itself, and so can't give the role editor.",
    ]);
    const writer = await made([...reading, "project:write", "users:write", "webhooks:write", "hub:write"]);
    expect(await invite(writer, "editor")).toBe(201);
    expect((await writer.patch(`${TEAM}/${viewer.id}`, { role: "editor" })).status).toBe(200);
    expect((await bare.delete(`${TEAM}/${viewer.id}`)).status).toBe(204);
  });

  test("what a role opens is told whole by the scopes that a key needs to give it", async () => {
    await app.http.ready();
    const untold = app.routes.flatMap(({ method, url, config }) => {
      const access = config?.access;
      if (access?.kind !== "project" || `${method} ${url}` === LEAVE) return [];
      return OPENED_BY[access.role].includes(access.scope) ? [] : [`${method} ${url}`];
    });
    expect(untold).toEqual([]);
  });

  test("only an owner makes, changes or removes an owner", async () => {
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
