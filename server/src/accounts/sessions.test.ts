import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PASSWORD, startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

describe.each(ENGINES)("sessions on %s", (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    app.api(null).post("/api/v1/session", { email, password }, headers);

  async function owner() {
    const { project } = await app.createProject();
    return app.createMember({ projectId: project.id, role: "owner", email: "ada@example.com" });
  }

  test("a member signs in, sees who they are and what they have a part in, and signs out", async () => {
    await owner();
    const { status, body, headers } = await signIn("Ada@Example.com", PASSWORD);
    expect(status).toBe(200);
    expect(body).toEqual({ member: { id: 1, email: "ada@example.com", name: "Robin" } });
    expect(headers["set-cookie"]).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    const cookie = String(headers["set-cookie"]).split(";")[0] as string;
    const me = await app.api(null).get("/api/v1/me", { cookie });
    expect(me.body).toMatchObject({
      member: { email: "ada@example.com" },
      projects: [{ slug: "acme", name: "Acme", role: "owner" }],
    });
    const out = await app
      .api(null)
      .delete("/api/v1/session", undefined, { cookie, "sec-fetch-site": "same-origin" });
    expect(out.status).toBe(204);
    expect((await app.api(null).get("/api/v1/me", { cookie })).status).toBe(401);
  });

  test("a key sees what it may do, and its own project", async () => {
    const { secretKey } = await app.createProject();
    await app.createProject({ name: "Another" });
    const { body } = await app.api(secretKey).get("/api/v1/me");
    expect(body).toMatchObject({ member: null, projects: [{ slug: "acme", role: null }] });
    expect(body.scopes).toContain("users:write");
  });

  test("a wrong password and an unknown e-mail are answered alike", async () => {
    await owner();
    const wrong = await signIn("ada@example.com", "not the password");
    const unknown = await signIn("bob@example.com", PASSWORD);
    expect(wrong.status).toBe(401);
    expect(unknown).toMatchObject({ status: 401, body: wrong.body });
  });

  test("who guesses one member's password is slowed down, and told how long to wait", async () => {
    await owner();
    for (let i = 0; i < 10; i++)
      expect((await signIn("ada@example.com", "not the password")).status).toBe(401);
    const refused = await signIn("ada@example.com", PASSWORD);
    expect(refused.status).toBe(429);
    expect(refused.headers["retry-after"]).toBe("900");
    app.clock.advance(15 * 60 * 1000);
    expect((await signIn("ada@example.com", PASSWORD)).status).toBe(200);
  });

  test("members change their name and password with the current one, which ends their other sessions", async () => {
    const { api } = await owner();
    const theft = (await signIn("ada@example.com", PASSWORD)).headers["set-cookie"];
    const elsewhere = { cookie: String(theft).split(";")[0] as string };
    const named = await api.patch("/api/v1/me", { name: "Ada" });
    expect(named).toMatchObject({ status: 200, body: { member: { name: "Ada" } } });
    expect(named.body).toEqual((await api.get("/api/v1/me")).body);
    expect((await app.api(null).get("/api/v1/me", elsewhere)).status).toBe(200);

    const password = { current: PASSWORD, new: "a better password" };
    expect((await api.patch("/api/v1/me", { password })).status).toBe(200);
    expect((await app.api(null).get("/api/v1/me", elsewhere)).status).toBe(401);
    expect((await api.get("/api/v1/me")).body.member).toMatchObject({ name: "Ada" });
    expect((await signIn("ada@example.com", PASSWORD)).status).toBe(401);
    expect((await signIn("ada@example.com", password.new)).status).toBe(200);
  });

  test("another's sessions stay when a member changes the password", async () => {
    const { api } = await owner();
    const { project } = await app.createProject({ name: "Other" });
    const other = await app.createMember({ projectId: project.id, role: "owner", email: "bob@example.com" });
    await api.patch("/api/v1/me", { password: { current: PASSWORD, new: "a better password" } });
    expect((await other.api.get("/api/v1/me")).status).toBe(200);
  });

  test("who guesses the current password of an open session is slowed down as at signing in", async () => {
    const { api } = await owner();
    const guess = (current: string) =>
      api.patch("/api/v1/me", { password: { current, new: "mallory's own" } });
    const wrong = await guess("not the password");
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors).toEqual([{ path: "password.current", message: "is not your password" }]);
    for (let i = 0; i < 9; i++) await guess("not the password");
    expect((await guess(PASSWORD)).status).toBe(429);
    expect((await signIn("ada@example.com", PASSWORD)).status).toBe(429);
  });

  test("a key has no login to change", async () => {
    const { secretKey } = await app.createProject();
    expect((await app.api(secretKey).patch("/api/v1/me", { name: "Key" })).status).toBe(403);
  });

  test("another site can't sign anybody in", async () => {
    await owner();
    const { status } = await signIn("ada@example.com", PASSWORD, { origin: "https://evil.example.com" });
    expect(status).toBe(403);
  });

  test("neither passwords nor session tokens are stored as they are", async () => {
    const { cookie } = await owner();
    const stored = JSON.stringify([
      await app.db.read.all("select * from members"),
      await app.db.read.all("select * from sessions"),
    ]);
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain(cookie.split("=")[1]);
  });
});
