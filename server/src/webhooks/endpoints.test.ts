import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../events/index.ts";
import type { Api } from "../testing/api.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";

const URL = "https://example.com/hooks";

const REFUSED: [input: object, path: string, message: RegExp][] = [
  [{ url: "ftp://example.com/" }, "url", /use https:/],
  [{ url: "http://10.0.0.5/" }, "url", /private address/],
  [{ url: "http://169.254.169.254/latest" }, "url", /metadata/],
  [{ url: "https://user:word@example.com/" }, "url", /user name or password/],
  [{ url: "https://hookline.example.com/api/v1/projects" }, "url", /own API/],
  [{ url: "http://127.0.0.1:4999/api/v1/projects" }, "url", /own API/],
  [{ url: `https://example.com/${"a".repeat(2048)}` }, "url", /2048 is the most/],
  [{ url: "example.com" }, "url", /is not a URL/],
  [{ events: [] }, "events", /is empty/],
  [{ events: ["tester_craeted"] }, "events.0", /no event type/],
  [{ events: ["tester_created", "tester_created"] }, "events.1", /twice/],
  [{ events: ["tester_created", "*"] }, "events.1", /stand alone/],
  [{ headers: { "Content-Type": "text/plain" } }, "headers.Content-Type", /set by Hookline/],
  [{ headers: { "x-a": "a\r\nx-b: c" } }, "headers.x-a", /printable/],
  [{ policy: "lenient" }, "policy", /classic, standard/],
  [{ signature: "none" }, "signature", /standard, prefinery/],
  [{ description: "d".repeat(501) }, "description", /too long/],
  [{ secret: "whsec_mine" }, "secret", /not known/],
];

describe.each(ENGINES)("webhook endpoints on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let project: string;
  let endpoints: string;

  beforeEach(async () => {
    app = await startTestApp(engine, { HOOKLINE_MAX_ENDPOINTS: "3", HOOKLINE_PORT: "4999" });
    const made = await app.createProject();
    api = app.api(made.secretKey);
    project = `/api/v1/projects/${made.project.id}`;
    endpoints = `${project}/webhook-endpoints`;
  });
  afterEach(() => app.close());

  const create = async (input: object = {}) =>
    (await api.post(endpoints, { url: URL, events: ["*"], ...input })).body;

  test("a new endpoint is classic, enabled, and shows its secret", async () => {
    const { status, body } = await api.post(endpoints, { url: URL, events: ["tester_created"] });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      url: URL,
      events: ["tester_created"],
      policy: "classic",
      signature: "standard",
      headers: {},
      description: "",
      enabled: true,
      disabled_at: null,
      created_at: "2026-03-02T09:30:00Z",
      updated_at: "2026-03-02T09:30:00Z",
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    });
    const { secret, ...shown } = body;
    expect((await api.get(`${endpoints}/${body.id}`)).body).toEqual(shown);
    expect((await api.get(endpoints)).body).toEqual({ data: [shown], next_cursor: null });
    expect((await api.get(`${endpoints}/${body.id}/secret`)).body).toEqual({ secret });
  });

  test("every setting can be given and changed, and what is not sent stays", async () => {
    const { secret: _, ...made } = await create({
      policy: "standard",
      signature: "prefinery",
      headers: { Authorization: "Bearer abc", "x-team": "growth" },
      description: "CRM",
      enabled: false,
    });
    expect(made).toMatchObject({
      policy: "standard",
      signature: "prefinery",
      headers: { authorization: "(hidden)", "x-team": "(hidden)" },
      description: "CRM",
      enabled: false,
      disabled_at: "2026-03-02T09:30:00Z",
    });
    app.clock.advance(60_000);
    const change = {
      url: `${URL}/new`,
      events: ["tester_applied"],
      headers: { "x-team": null, "x-new": "1" },
      enabled: true,
    };
    expect((await api.patch(`${endpoints}/${made.id}`, change)).body).toEqual({
      ...made,
      url: `${URL}/new`,
      events: ["tester_applied"],
      headers: { authorization: "(hidden)", "x-new": "(hidden)" },
      enabled: true,
      disabled_at: null,
      updated_at: "2026-03-02T09:31:00Z",
    });
  });

  test("secrets and header values are sealed in the database", async () => {
    const { secret } = await create({ headers: { authorization: "Bearer abc" } });
    const stored = JSON.stringify(await app.db.read.all("select * from webhook_endpoints"));
    expect(stored).not.toContain(secret.slice(6, 20));
    expect(stored).not.toContain("Bearer");
  });

  test("what can't be is refused, on creation and on change, and the refusal says where and why", async () => {
    const { id, ...before } = await create();
    for (const [input, path, message] of REFUSED) {
      const refusals = [
        await api.post(endpoints, { url: URL, events: ["*"], ...input }),
        await api.patch(`${endpoints}/${id}`, input),
      ];
      for (const { status, body } of refusals) {
        expect({ status, code: body.code, errors: body.errors }, path).toEqual({
          status: 422,
          code: "invalid_input",
          errors: [{ path, message: expect.stringMatching(message) }],
        });
      }
    }
    expect((await api.get(endpoints)).body.data).toMatchObject([{ url: before.url, events: before.events }]);
  });

  test("a project has so many endpoints at most, and deleting one makes room", async () => {
    const first = await create();
    await create();
    await create({ enabled: false });
    const refused = await api.post(endpoints, { url: URL, events: ["*"] });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: "limit_reached",
      detail: expect.stringContaining("3 webhook endpoints"),
    });
    expect((await api.delete(`${endpoints}/${first.id}`)).status).toBe(204);
    expect((await api.post(endpoints, { url: URL, events: ["*"] })).status).toBe(201);
  });

  test("a deleted endpoint is nowhere to be found", async () => {
    const { id } = await create();
    await api.delete(`${endpoints}/${id}`);
    expect((await api.get(endpoints)).body.data).toEqual([]);
    for (const answer of [
      await api.get(`${endpoints}/${id}`),
      await api.patch(`${endpoints}/${id}`, { enabled: true }),
      await api.delete(`${endpoints}/${id}`),
      await api.get(`${endpoints}/${id}/secret`),
      await api.post(`${endpoints}/${id}/rotate-secret`),
      await api.post(`${endpoints}/${id}/test`, {}),
      await api.post(`${endpoints}/${id}/replay`, { since: "2026-03-01T00:00:00Z", states: ["failed"] }),
    ]) {
      expect(answer.status).toBe(404);
    }
  });

  test("the list is paged, oldest first", async () => {
    const ids = [(await create()).id, (await create()).id, (await create()).id];
    const first = (await api.get(`${endpoints}?limit=2`)).body;
    const second = (await api.get(`${endpoints}?limit=2&cursor=${first.next_cursor}`)).body;
    expect([...first.data, ...second.data].map((row: { id: number }) => row.id)).toEqual(ids);
    expect(second.next_cursor).toBeNull();
  });

  test("another project's endpoint can't be reached", async () => {
    const { id } = await create();
    const other = await app.createProject({ name: "Other" });
    const theirs = `/api/v1/projects/${other.project.id}/webhook-endpoints`;
    const stranger = app.api(other.secretKey);
    expect((await stranger.get(`${theirs}/${id}`)).status).toBe(404);
    expect((await stranger.patch(`${theirs}/${id}`, { url: "https://evil.example/" })).status).toBe(404);
    expect((await stranger.delete(`${theirs}/${id}`)).status).toBe(404);
    expect((await stranger.get(`${theirs}/${id}/secret`)).status).toBe(404);
    expect((await stranger.post(`${theirs}/${id}/rotate-secret`)).status).toBe(404);
    expect((await stranger.get(`${endpoints}/${id}`)).status).toBe(404);
  });

  test("viewers read, editors test, admins change and see secrets", async () => {
    const { id } = await create();
    const projectId = Number(project.split("/").at(-1));
    const as = async (role: "viewer" | "editor" | "admin") =>
      (await app.createMember({ projectId, role })).api;
    const [viewer, editor, admin] = [await as("viewer"), await as("editor"), await as("admin")];
    expect((await viewer.get(`${endpoints}/${id}`)).status).toBe(200);
    expect((await viewer.post(`${endpoints}/${id}/test`, {})).status).toBe(403);
    for (const member of [viewer, editor]) {
      expect((await member.get(`${endpoints}/${id}/secret`)).status).toBe(403);
      expect((await member.patch(`${endpoints}/${id}`, { enabled: false })).status).toBe(403);
      expect((await member.post(endpoints, { url: URL, events: ["*"] })).status).toBe(403);
      expect((await member.delete(`${endpoints}/${id}`)).status).toBe(403);
    }
    expect((await admin.get(`${endpoints}/${id}/secret`)).status).toBe(200);
    expect((await admin.delete(`${endpoints}/${id}`)).status).toBe(204);
  });

  test("an Idempotency-Key makes one endpoint, however often it is sent", async () => {
    const send = () => api.post(endpoints, { url: URL, events: ["*"] }, { "idempotency-key": "once" });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect((await api.get(endpoints)).body.data).toHaveLength(1);
  });

  test("the catalogue has every event type with its schema and a sample", async () => {
    const { data } = (await api.get(`${project}/event-types`)).body;
    expect(data.map((type: { name: string }) => type.name)).toEqual(EVENT_TYPES);
    expect(data[0]).toMatchObject({
      name: "tester_created",
      display_name: "User Created",
      when: "a user comes to be, from any way in",
      schema: { type: "object", properties: { email: { type: "string" } } },
      sample: { email: "bruce@example.com", profile: { first_name: "Bruce" } },
    });
  });
});
