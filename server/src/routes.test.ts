import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "./accounts/index.ts";
import { DASHBOARD_PATHS } from "./dashboard/index.ts";
import { startTestApp, type TestApp, type TestMember } from "./testing/app.ts";

/** What anybody may ask for (GET: by HEAD too), without saying who they are. Whatever is added here is open to the world. */
const PUBLIC = [
  ...DASHBOARD_PATHS.map((path) => `GET ${path}`),
  "GET /favicon.svg",
  "GET /color-scheme.js",
  "GET /assets/:file",
  "GET /healthz",
  "GET /readyz",
  "GET /metrics",
  "GET /api/openapi.json",
  "GET /docs/api",
  "GET /docs/webhooks",
  "GET /docs/copy.js",
  "GET /api/v1/setup",
  "POST /api/v1/setup",
  "POST /api/v1/session",
  "POST /api/v1/invites/accept",
  "POST /api/v1/invites/verify",
  "GET /p/:slug",
  "GET /p/preview/:token",
  "GET /p/share.js",
  "GET /pictures/:name",
  "GET /s/:token",
  "GET /public/v1/status",
  "POST /public/v1/share",
  "GET /r/:code",
  "POST /in/:token",
  "PUT /in/:token",
  "GET /in/:token",
  "OPTIONS /public/v1/*",
];

/** POSTs that change nothing, and so are a viewer's, too. */
const READING_POSTS = [
  "POST /api/v1/projects/:project/invitations/verify",
  "POST /api/v1/projects/:project/waves/preview",
  "POST /api/v1/projects/:project/tasks/sample",
  "POST /api/v1/projects/:project/tasks/:task/with-sample",
];

/** The kinds of access for which one must say who one is. */
const OF_PRINCIPALS = ["project", "account", "member"];

interface Route {
  method: string;
  url: string;
  access: Access | undefined;
}

const name = ({ method, url }: Route) => `${method === "HEAD" ? "GET" : method} ${url}`;
const isSafe = ({ method }: Route) => ["GET", "HEAD", "OPTIONS"].includes(method);

describe("every route", () => {
  let app: TestApp;
  let victimId: number;
  let intruderKey: string;
  let publishableKey: string;
  let viewer: TestMember;

  beforeAll(async () => {
    app = await startTestApp("sqlite");
    await app.http.ready();
    const victim = await app.createProject({ name: "Victim" });
    victimId = victim.project.id;
    publishableKey = victim.publishableKey;
    // The member 1 of every path: somebody else, as viewers may remove themselves.
    await app.createMember({ projectId: victimId, role: "owner", email: "first@example.com" });
    viewer = await app.createMember({ projectId: victimId, role: "viewer", email: "victim@example.com" });
    const intruder = await app.createProject({ name: "Intruder" });
    intruderKey = intruder.secretKey;
  });
  afterAll(() => app.close());

  function routes(fits: (route: Route) => boolean): Route[] {
    return app.routes
      .flatMap(({ method, url, config }) =>
        [method].flat().map((one) => ({ method: one, url, access: config?.access })),
      )
      .filter(fits);
  }

  function ask({ method, url }: Route, headers: Record<string, string>) {
    const path = url.replace(":project", String(victimId)).replace(/:\w+/g, "1");
    const body = method === "GET" || method === "HEAD" ? {} : { payload: {} };
    return app.http.inject({ method: method as "GET", url: path, headers, ...body } satisfies InjectOptions);
  }

  /** The answers that aren't among these statuses, by route: so that one look tells all that is wrong. */
  async function unexpected(asked: Route[], headers: Record<string, string>, statuses: number[]) {
    const wrong: string[] = [];
    for (const route of asked) {
      const { statusCode, body } = await ask(route, headers);
      const leaks = /victim/i.test(body);
      if (!statuses.includes(statusCode) || leaks) wrong.push(`${name(route)}: ${statusCode} ${body}`);
    }
    return wrong;
  }

  test("is public only where the list says so", () => {
    const open = routes(({ access }) => access?.kind === "public").map(name);
    expect([...new Set(open)].sort()).toEqual([...PUBLIC].sort());
  });

  test("answers 401 to who sends no credentials, unless it is public", async () => {
    const guarded = routes((route) => !PUBLIC.includes(name(route)));
    expect(guarded.length).toBeGreaterThan(10);
    expect(await unexpected(guarded, {}, [401])).toEqual([]);
  });

  test("of a project is not found with another project's key, and shows nothing of it", async () => {
    const inProject = routes(({ access }) => access?.kind === "project");
    expect(await unexpected(inProject, { authorization: `Bearer ${intruderKey}` }, [404])).toEqual([]);
  });

  test("for any account shows another project's key nothing of this one", async () => {
    const forAccounts = routes(({ access }) => ["account", "member"].includes(access?.kind ?? ""));
    const statuses = [200, 204, 403, 422];
    expect(await unexpected(forAccounts, { authorization: `Bearer ${intruderKey}` }, statuses)).toEqual([]);
  });

  test("of members and servers is closed to publishable keys", async () => {
    const guarded = routes(({ access }) => OF_PRINCIPALS.includes(access?.kind ?? ""));
    expect(await unexpected(guarded, { authorization: `Bearer ${publishableKey}` }, [403])).toEqual([]);
  });

  test("that changes a project is refused to its viewers", async () => {
    const changing = routes(
      (route) => route.access?.kind === "project" && !isSafe(route) && !READING_POSTS.includes(name(route)),
    );
    const headers = { cookie: viewer.cookie, "sec-fetch-site": "same-origin" };
    expect(await unexpected(changing, headers, [403])).toEqual([]);
  });

  test("that takes a session's cookie changes nothing for another site's page", async () => {
    const changing = routes((route) => !isSafe(route) && OF_PRINCIPALS.includes(route.access?.kind ?? ""));
    const headers = { cookie: viewer.cookie, "sec-fetch-site": "cross-site" };
    expect(await unexpected(changing, headers, [403])).toEqual([]);
  });
});
