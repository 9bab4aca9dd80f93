import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { startTestApp, type TestApp } from "../../server/src/testing/app.ts";
import { createClient, type HooklineClient, HooklineError, type User } from "./index.ts";
import { type Server, startServer } from "./testing/server.ts";

const USERS = "/api/v1/projects/{project}/users";
const ONE_USER = "/api/v1/projects/{project}/users/{user}";

describe("a client of the real API", () => {
  let app: TestApp;
  let baseUrl: string;
  let hookline: HooklineClient;
  const path = { project: "acme" };

  beforeAll(async () => {
    app = await startTestApp("sqlite");
    baseUrl = (await app.start()) ?? "";
    const { secretKey } = await app.createProject();
    hookline = createClient({ baseUrl: `${baseUrl}/`, key: secretKey });
  });
  afterAll(() => app.close());

  const join = (email: string) => hookline.post(USERS, { params: { path }, body: { email } });

  test("answers what the path answers, and undefined where there is nothing to say", async () => {
    const user = await join("bruce@example.com");
    expect(user).toMatchObject({ email: "bruce@example.com", status: "applied" });
    expectTypeOf(user).toEqualTypeOf<User>();
    const one = { params: { path: { ...path, user: user.id } } };
    expect(await hookline.get(ONE_USER, one)).toMatchObject(user);
    expect(await hookline.patch(ONE_USER, { ...one, body: { profile: { city: "Gotham" } } })).toMatchObject({
      profile: { city: "Gotham" },
    });
    const nothing = await hookline.delete(ONE_USER, one);
    expect(nothing).toBe(undefined);
    expectTypeOf(nothing).toEqualTypeOf<undefined>();
  });

  test("escapes what is put into paths and queries", async () => {
    const email = "diana+a&b=c@example.com";
    await join(email);
    const { data } = await hookline.get(USERS, { params: { path, query: { email } } });
    expect(data.map((user) => user.email)).toEqual([email]);
  });

  test("walks through a list, page by page, and no further than asked", async () => {
    for (let i = 0; i < 5; i++) await join(`walker-${i}@example.com`);
    const asked: string[] = [];
    const counting = createClient({
      baseUrl,
      key: (await app.createProject({ name: "Other" })).secretKey,
      fetch: (request) => {
        asked.push(new URL(request.url).search);
        return fetch(request);
      },
    });
    for (let i = 0; i < 5; i++) {
      await counting.post(USERS, {
        params: { path: { project: "other" } },
        body: { email: `w${i}@example.com` },
      });
    }
    asked.length = 0;
    const list = () =>
      counting.list(USERS, { params: { path: { project: "other" }, query: { limit: 2, q: "w" } } });
    const emails: string[] = [];
    for await (const user of list()) emails.push(user.email);
    expect(emails.sort()).toEqual([0, 1, 2, 3, 4].map((i) => `w${i}@example.com`));
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBe("?limit=2&q=w");
    asked.length = 0;
    for await (const _ of list()) break;
    expect(asked).toHaveLength(1);
  });

  test("a file goes as it is, by its own type", async () => {
    const png = new Blob([Buffer.from("\x89PNG\r\n\x1a\n and more", "latin1")], { type: "image/png" });
    const pictures = "/api/v1/projects/{project}/page/pictures";
    const kept = await hookline.post(pictures, { params: { path }, body: png });
    expect(kept).toMatchObject({ media_type: "image/png", size: png.size });
    const text = new Blob(["no picture"], { type: "text/plain" });
    await expect(hookline.post(pictures, { params: { path }, body: text })).rejects.toMatchObject({
      status: 415,
    });
  });

  test("a repeat with the same idempotency key makes nothing", async () => {
    const body = { url: "https://example.com/hook", events: ["*"] };
    const create = (idempotencyKey: string) =>
      hookline.post("/api/v1/projects/{project}/webhook-endpoints", {
        params: { path },
        body,
        idempotencyKey,
      });
    const first = await create("order-1");
    expect((await create("order-1")).id).toBe(first.id);
    expect((await create("order-2")).id).not.toBe(first.id);
  });

  test("a refusal says what is wrong, for programs and for people", async () => {
    const error = await join("nobody").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HooklineError);
    expect(error).toMatchObject({
      status: 422,
      code: "invalid_input",
      errors: [{ path: "email", message: expect.any(String) }],
      retryAfterS: null,
    });
    await expect(
      hookline.get(ONE_USER, { params: { path: { ...path, user: 99999 } } }),
    ).rejects.toMatchObject({
      status: 404,
      code: "not_found",
    });
    await expect(createClient({ baseUrl }).get("/api/v1/me")).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  test("what doesn't fit the API doesn't compile", () => {
    const wrong = () => [
      // @ts-expect-error there is no such path
      hookline.get("/api/v1/nothing"),
      // @ts-expect-error this path can't be deleted
      hookline.delete(USERS, { params: { path } }),
      // @ts-expect-error the project is missing
      hookline.get(USERS),
      // @ts-expect-error the body is missing
      hookline.post(USERS, { params: { path } }),
      // @ts-expect-error there is no such status
      hookline.get(USERS, { params: { path, query: { status: "gone" } } }),
      // @ts-expect-error reading makes nothing
      hookline.get(USERS, { params: { path }, idempotencyKey: "a" }),
      // @ts-expect-error this is no list
      hookline.list("/api/v1/me"),
      // @ts-expect-error this isn't JSON
      hookline.get("/metrics"),
    ];
    expect(wrong).toBeTypeOf("function");
  });
});

describe("where a call goes", () => {
  const urlOf = async (baseUrl: string, project = "acme") => {
    let url = "";
    const fetch = async (request: Request) => {
      url = request.url;
      return new Response("{}");
    };
    await createClient({ baseUrl, fetch }).get(USERS, { params: { path: { project } } });
    return url;
  };

  test.each([
    ["https://a.example", "https://a.example/api/v1/projects/acme/users"],
    ["https://a.example/", "https://a.example/api/v1/projects/acme/users"],
    ["https://a.example/hooks", "https://a.example/hooks/api/v1/projects/acme/users"],
    ["https://a.example:4000/hooks//", "https://a.example:4000/hooks/api/v1/projects/acme/users"],
  ])("%s", async (baseUrl, url) => {
    expect(await urlOf(baseUrl)).toBe(url);
  });

  test.each([
    "",
    "hooks.example.com",
    "ftp://a.example",
    "https://me:pw@a.example",
    "https://a.example/?x=1",
    "/hooks",
  ])("nowhere from %j, outside a browser", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(/baseUrl must be where Hookline runs/);
  });

  test.each(["", ".", ".."])("a part of the path that is %j would make it another path", async (project) => {
    await expect(urlOf("https://a.example", project)).rejects.toThrow(/parameter project/);
  });

  test("what looks like a path stays one part of it", async () => {
    expect(await urlOf("https://a.example", "../x?y#z")).toBe(
      "https://a.example/api/v1/projects/..%2Fx%3Fy%23z/users",
    );
  });
});

describe("a call that isn't answered as hoped", () => {
  let server: Server;
  const call = (options: { timeoutMs?: number; signal?: AbortSignal } = {}) => {
    const { signal, ...own } = options;
    return createClient({ baseUrl: server.url, ...own }).get("/api/v1/me", { signal });
  };

  beforeAll(async () => {
    server = await startServer((_, response) => answer(response));
  });
  afterAll(() => server.close());

  /** What the server does now, also for a call that comes to it late. */
  let answer: (response: ServerResponse) => void;

  test.each<[string, typeof answer, object]>([
    [
      "a proxy's own page",
      (response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad Gateway"),
      { status: 502, code: "unexpected_answer" },
    ],
    [
      "too many",
      (response) =>
        response
          .writeHead(429, { "content-type": "application/problem+json", "retry-after": "7" })
          .end('{"code":"rate_limited","detail":"Slow down."}'),
      { status: 429, code: "rate_limited", message: "Slow down.", retryAfterS: 7 },
    ],
    [
      "a problem that is none",
      (response) => response.writeHead(500, { "content-type": "application/problem+json" }).end("[]"),
      { status: 500, code: "unexpected_answer" },
    ],
    ["no JSON", (response) => response.end("<!doctype html>"), { status: 200, code: "unexpected_answer" }],
    ["a closed connection", (response) => response.destroy(), { status: 0, code: "unreachable" }],
    [
      "half an answer",
      (response) => {
        response.writeHead(200, { "content-length": "100" }).write('{"a":');
        setImmediate(() => response.destroy());
      },
      { status: 0, code: "unreachable" },
    ],
    [
      "a redirection",
      (response) => response.writeHead(301, { location: "https://a.example/api/v1/me" }).end(),
      { status: 301, code: "redirected", message: expect.stringContaining("https://a.example/api/v1/me") },
    ],
  ])("%s", async (_, itsAnswer, error) => {
    answer = itsAnswer;
    await expect(call()).rejects.toMatchObject({ name: "HooklineError", ...error });
  });

  test("a server that isn't there", async () => {
    const gone = await startServer(() => {});
    await gone.close();
    await expect(createClient({ baseUrl: gone.url }).get("/api/v1/me")).rejects.toMatchObject({
      code: "unreachable",
      cause: expect.any(Error),
    });
  });

  test("none in time, be it before the answer or in the midst of it", async () => {
    answer = () => {};
    await expect(call({ timeoutMs: 50 })).rejects.toMatchObject({ status: 0, code: "timed_out" });
    answer = (response) => void response.writeHead(200).write("{");
    await expect(call({ timeoutMs: 50 })).rejects.toMatchObject({ code: "timed_out" });
    answer = (response) => void response.end("{}");
    expect(await call({ timeoutMs: Number.POSITIVE_INFINITY })).toEqual({});
  });

  test("given up by the caller: with the caller's own reason", async () => {
    const reason = new Error("The page was closed.");
    const aborter = new AbortController();
    answer = () => aborter.abort(reason);
    await expect(call({ signal: aborter.signal })).rejects.toBe(reason);
    await expect(call({ signal: aborter.signal })).rejects.toBe(reason);
    answer = (response) => void response.end("{}");
    const kept = new AbortController();
    await call({ signal: kept.signal });
    expect(getEventListeners(kept.signal, "abort")).toEqual([]);
    answer = () => {};
    await expect(call({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
