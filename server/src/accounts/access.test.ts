import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHttp, type Http } from "../kernel/http/index.ts";
import { createLogger } from "../kernel/log.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { createSetClock } from "../testing/set-clock.ts";
import { anyone, createKeyDirectory, enforceAccess, inProject, visitor } from "./index.ts";

describe("a route", () => {
  const bare = (): Http => {
    const http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
    const clock = createSetClock(0);
    const db = {} as never; // nothing is asked of it before the start fails
    const keys = createKeyDirectory({ db, clock });
    enforceAccess(http, {
      db,
      clock,
      keys,
      findProject: async () => null,
      baseUrl: () => "http://localhost",
    });
    return http;
  };

  test("that does not say who may use it keeps the app from starting", async () => {
    const http = bare();
    http.get("/said", { config: { access: anyone } }, async () => ({}));
    http.get("/forgotten", async () => ({}));
    await expect(http.ready()).rejects.toThrow("GET /forgotten does not declare config.access");
  });

  test("in a project that has no project in its path keeps the app from starting", async () => {
    const http = bare();
    http.get("/things", { config: { access: inProject("viewer", "project:read") } }, async () => ({}));
    await expect(http.ready()).rejects.toThrow("GET /things has no :project in its path");
  });
});

describe.each(ENGINES)("access on %s", (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  test("without credentials, or with ones that are unknown, the answer is 401 and says how to sign in", async () => {
    await app.createProject();
    const nobody = await app.api(null).get("/api/v1/projects/acme");
    expect(nobody.status).toBe(401);
    expect(nobody.headers["www-authenticate"]).toContain("Bearer");
    expect(nobody.body).toMatchObject({ code: "unauthenticated" });
    for (const key of ["hl_sk_nonsense", `hl_sk_${"x".repeat(43)}`, "", "a b"]) {
      const { status } = await app.api(key).get("/api/v1/projects/acme");
      expect(status).toBe(401);
    }
    const cookie = { cookie: "hookline_session=nonsense" };
    expect((await app.api(null).get("/api/v1/projects/acme", cookie)).status).toBe(401);
  });

  test("another's project is answered exactly like one that isn't there", async () => {
    const { secretKey } = await app.createProject({ name: "Mine" });
    const { project } = await app.createProject({ name: "Theirs" });
    const member = await app.createMember({ projectId: project.id, role: "owner" });
    for (const api of [app.api(secretKey), member.api]) {
      const mine = api === member.api ? "mine" : "theirs";
      const there = await api.get(`/api/v1/projects/${mine}`);
      const notThere = await api.get("/api/v1/projects/nowhere");
      expect(there.status).toBe(404);
      expect(JSON.stringify(there.body).replaceAll(mine, "…")).toBe(
        JSON.stringify(notThere.body).replaceAll("nowhere", "…"),
      );
    }
  });

  test("a role that is too small is refused, and told which one is needed", async () => {
    const { project } = await app.createProject();
    const viewer = await app.createMember({ projectId: project.id, role: "viewer" });
    expect((await viewer.api.get("/api/v1/projects/acme")).body).toMatchObject({ role: "viewer" });
    const { status, body } = await viewer.api.patch("/api/v1/projects/acme", { name: "Mine now" });
    expect(status).toBe(403);
    expect(body.detail).toBe("This needs the role admin in the project; yours is viewer.");
  });

  test("a scope that is lacking is refused, and named", async () => {
    const { secretKey } = await app.createProject();
    const made = await app
      .api(secretKey)
      .post("/api/v1/projects/acme/keys", { name: "Reader", scopes: ["project:read"] });
    const reader = app.api(made.body.key);
    expect((await reader.get("/api/v1/projects/acme")).status).toBe(200);
    const { status, body } = await reader.patch("/api/v1/projects/acme", { name: "Mine now" });
    expect(status).toBe(403);
    expect(body.detail).toBe("This needs a key with the scope project:write; it has project:read.");
  });

  test("a key that may not read its project sees it in no list either", async () => {
    const { secretKey } = await app.createProject();
    const made = await app
      .api(secretKey)
      .post("/api/v1/projects/acme/keys", { name: "Users", scopes: ["users:read"] });
    for (const path of ["/api/v1/projects/acme", "/api/v1/projects", "/api/v2/betas", "/api/v2/betas/acme"]) {
      const { status, body } = await app.api(made.body.key).get(path);
      expect(status).toBe(403);
      expect(body.detail).toBe("This needs a key with the scope project:read; it has users:read.");
    }
  });

  test("a publishable key opens nothing but what the public pages do", async () => {
    const { publishableKey } = await app.createProject();
    for (const path of ["/api/v1/projects/acme", "/api/v1/projects", "/api/v1/me"]) {
      const { status, body } = await app.api(publishableKey).get(path);
      expect(status).toBe(403);
      expect(body.detail).toContain("publishable");
    }
  });

  test("a request with the cookie changes something only from our own pages", async () => {
    const { project } = await app.createProject();
    const { cookie } = await app.createMember({ projectId: project.id, role: "owner" });
    const rename = (headers: Record<string, string>) =>
      app.api(null).patch("/api/v1/projects/acme", { name: "Renamed" }, { cookie, ...headers });
    expect((await rename({})).status).toBe(403);
    expect((await rename({ origin: "https://evil.example.com" })).status).toBe(403);
    expect((await rename({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await rename({ origin: "https://hookline.example.com" })).status).toBe(200);
    expect((await rename({ "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await app.api(null).get("/api/v1/projects/acme", { cookie })).status).toBe(200);
  });

  test("a session lasts for 30 days from its last use", async () => {
    const { project } = await app.createProject();
    const { cookie } = await app.createMember({ projectId: project.id, role: "owner" });
    const days = (n: number) => app.clock.advance(n * 24 * 60 * 60 * 1000);
    const me = () => app.api(null).get("/api/v1/me", { cookie });
    days(29);
    const moved = await me();
    expect(moved.status).toBe(200);
    expect(moved.headers["set-cookie"]).toMatch(
      /^hookline_session=.*Max-Age=2592000.*HttpOnly.*Secure.*SameSite=Lax/,
    );
    days(29);
    expect((await me()).status).toBe(200);
    expect((await me()).headers["set-cookie"]).toBeUndefined();
    days(30);
    expect((await me()).status).toBe(401);
  });

  test("a visitor names the project by a publishable key or its slug, and never by its id", async () => {
    const slugOf = async ({ project }: { project: { slug: string } | null }) => ({ slug: project?.slug });
    app.http.get("/visit", { config: { access: visitor } }, slugOf);
    app.http.get("/visit/:project", { config: { access: visitor } }, slugOf);
    const { project, secretKey, publishableKey } = await app.createProject();
    const visit = async (path: string, key: string | null = null) => (await app.api(key).get(path)).status;
    expect((await app.api(publishableKey).get("/visit")).body).toEqual({ slug: "acme" });
    expect(await visit(`/visit?key=${publishableKey}`)).toBe(200);
    expect(await visit("/visit?project=acme")).toBe(200);
    expect(await visit("/visit/acme")).toBe(200);
    expect(await visit("/visit")).toBe(401);
    expect(await visit("/visit", secretKey)).toBe(401);
    expect(await visit(`/visit/${project.id}`)).toBe(404);
    expect(await visit("/visit/nowhere")).toBe(404);
  });

  test("the compatible REST takes the key also as Basic user name and in the query; nothing else does", async () => {
    const access = inProject("viewer", "users:read");
    app.http.get("/v2/:project", { config: { access, acceptsBasicAuth: true } }, async () => ({}));
    const { secretKey } = await app.createProject();
    const basic = { authorization: `Basic ${Buffer.from(`${secretKey}:X`).toString("base64")}` };
    const visit = async (path: string, headers = {}) => (await app.api(null).get(path, headers)).status;
    expect(await visit("/v2/acme", basic)).toBe(200);
    expect(await visit(`/v2/acme?api_key=${secretKey}`)).toBe(200);
    expect(await visit("/v2/acme")).toBe(401);
    expect(await visit("/api/v1/projects/acme", basic)).toBe(401);
    expect(await visit(`/api/v1/projects/acme?api_key=${secretKey}`)).toBe(401);
  });
});
