import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rewrapColumn } from "../../kernel/rewrap.ts";
import { openKeyring } from "../../kernel/secrets/index.ts";
import { SEALED_COLUMNS } from "../../sealed-columns.ts";
import type { Api } from "../../testing/api.ts";
import { startTestApp, type TestApp } from "../../testing/app.ts";
import { ENGINES } from "../../testing/databases.ts";
import { dump } from "../../testing/dump.ts";
import { type StandIn, startStandIn } from "../../testing/stand-ins/stand-in.ts";

const KEY = "hl_sk_of-the-other-installation";

describe.each(ENGINES)("what is filled in for a connection on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let connections: string;
  let other: StandIn;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const made = await app.createProject();
    api = app.api(made.secretKey);
    connections = `/api/v1/projects/${made.project.id}/connections`;
    other = await startStandIn(() => ({ json: { name: "Acme" } }));
  });
  afterEach(async () => {
    await app.close();
    await other.close();
  });

  const create = (input: object = {}) =>
    api.post(connections, {
      connector: "hookline",
      name: "Twin",
      settings: { where: "elsewhere", url: other.origin, project: "acme" },
      secrets: { key: KEY },
      ...input,
    });

  test("has its secrets sealed, and shows which there are, never what they are", async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      settings: { where: "elsewhere", url: other.origin, project: "acme" },
      secrets: { key: true },
    });
    const shown = [
      body,
      (await api.get(connections)).body,
      (await api.patch(`${connections}/${body.id}`, { name: "B" })).body,
    ];
    expect(JSON.stringify(shown)).not.toContain(KEY);
    expect(await dump(app.db)).not.toContain(KEY);
  });

  test.each([
    [{ secrets: {} }, "secrets.key", "is missing: Secret key"],
    [{ settings: { where: "elsewhere", project: "acme" } }, "settings.url", "is missing: Address"],
    [{ settings: { where: "moon" } }, "settings.where", "must be one of here, elsewhere"],
    [
      { settings: { where: "elsewhere", project: "acme", url: "http://169.254.169.254/latest" } },
      "settings.url",
      /metadata/,
    ],
    [{ settings: { where: "here", key: KEY } }, "settings.key", /is not a field/],
  ])("%j is refused", async (input, path, message) => {
    const { status, body } = await create(input);
    const expected = typeof message === "string" ? message : expect.stringMatching(message);
    expect({ status, errors: body.errors }).toEqual({ status: 422, errors: [{ path, message: expected }] });
  });

  test("begins with what the form begins with", async () => {
    const { body } = await create({ settings: {}, secrets: {} });
    expect(body).toMatchObject({ settings: { where: "here" }, secrets: {} });
  });

  test("changes one by one; what is needed can't be emptied", async () => {
    const { id } = (await create()).body;
    const { body } = await api.patch(`${connections}/${id}`, { settings: { project: "beta" } });
    expect(body).toMatchObject({
      settings: { where: "elsewhere", url: other.origin, project: "beta" },
      secrets: { key: true },
    });
    const refused = await api.patch(`${connections}/${id}`, { secrets: { key: null } });
    expect(refused.body.errors).toEqual([{ path: "secrets.key", message: "is missing: Secret key" }]);
    const { body: moved } = await api.patch(`${connections}/${id}`, {
      settings: { where: "here" },
      secrets: { key: null },
    });
    expect(moved).toMatchObject({ settings: { where: "here" }, secrets: {} });
  });

  test("a secret doesn't go along to another address: it is entered again, or emptied", async () => {
    const elsewhere = await startStandIn(() => ({ json: { name: "Mallory" } }));
    const { id } = (await create()).body;
    const change = (body: object) => api.patch(`${connections}/${id}`, body);
    const url = elsewhere.origin;

    const refused = await change({ settings: { url } });
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toBe(
      "Enter “Secret key” again, as “Address” changes: a secret isn't sent to another address than it was entered for.",
    );
    expect(refused.body.errors).toEqual([
      { path: "secrets.key", message: expect.stringContaining("is needed again, as “Address” changes") },
    ]);
    // Nor by a way round, on which the key isn't asked for.
    expect((await change({ settings: { url, where: "here" } })).status).toBe(422);
    expect((await change({ settings: { url: null, where: "here" } })).status).toBe(422);
    await api.post(`${connections}/${id}/check`);
    expect(elsewhere.requests).toEqual([]);

    expect((await change({ settings: { url: `${other.origin}/` } })).status).toBe(200);
    expect((await change({ settings: { url }, secrets: { key: "hl_sk_hers" } })).status).toBe(200);
    await api.post(`${connections}/${id}/check`);
    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer hl_sk_hers"]);
    const emptied = await change({ settings: { url: null, where: "here" }, secrets: { key: null } });
    expect(emptied.body).toMatchObject({ settings: { where: "here" }, secrets: {} });
    await elsewhere.close();
  });

  test.each([
    ["postgres", { host: "db.example.com", database: "d", user: "u" }, { host: "evil.example.com" }],
    ["postgres", { host: "db.example.com", database: "d", user: "u" }, { port: 6000 }],
    ["smtp", { host: "mail.example.com", from: "a@example.com" }, { host: "evil.example.com" }],
  ])("%s with %j asks for the password again with %j", async (connector, settings, moved) => {
    const { id } = (await create({ connector, settings, secrets: { password: "p" } })).body;
    const change = (body: object) => api.patch(`${connections}/${id}`, body);
    expect((await change({ settings: { host: ` ${settings.host.toUpperCase()}` } })).status).toBe(200);
    const { status, body } = await change({ settings: moved });
    expect({ status, path: body.errors[0].path }).toEqual({ status: 422, path: "secrets.password" });
    expect((await change({ settings: moved, secrets: { password: "q" } })).status).toBe(200);
  });

  test("is tested over there, and that it worked is noted until it changes", async () => {
    const { id } = (await create()).body;
    const { status, body } = await api.post(`${connections}/${id}/check`);
    expect({ status, body }).toEqual({
      status: 200,
      body: { ok: true, message: expect.stringMatching(/Acme/) },
    });
    expect(other.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${KEY}` });
    const noted = { checked_at: "2026-03-02T09:30:00Z", check_error: null };
    expect((await api.get(`${connections}/${id}`)).body).toMatchObject(noted);
    expect((await api.patch(`${connections}/${id}`, { name: "B" })).body).toMatchObject(noted);
    const { body: refilled } = await api.patch(`${connections}/${id}`, { settings: { project: "beta" } });
    expect(refilled).toMatchObject({ checked_at: null, check_error: null });
  });

  test("that it doesn't work is told and noted, without what was secret", async () => {
    const { id } = (await create()).body;
    other.trouble(({ headers }) => ({
      status: 401,
      json: { detail: `who is ${headers.authorization}?` },
    }));
    const { status, body } = await api.post(`${connections}/${id}/check`);
    expect({ status, ok: body.ok }).toEqual({ status: 200, ok: false });
    expect(body.message).toMatch(/401|key|refus/i);
    const shown = (await api.get(`${connections}/${id}`)).body;
    expect(shown).toMatchObject({ checked_at: "2026-03-02T09:30:00Z", check_error: body.message });
    expect(JSON.stringify([body, shown])).not.toContain(KEY);
  });

  test("what leads where nobody may go is not asked", async () => {
    const { id } = (await create()).body;
    const settings = JSON.stringify({ where: "elsewhere", url: "http://127.0.0.2:80", project: "acme" });
    await app.db.transact((tx) => tx.all("update connections set settings = $1", [settings]));
    const { body } = await api.post(`${connections}/${id}/check`);
    expect(body).toEqual({ ok: false, message: expect.stringMatching(/private|loopback|127/) });
  });

  test("where there is nothing to test, that is told", async () => {
    const { id } = (await create({ connector: "generic", settings: {}, secrets: {} })).body;
    const { status, body } = await api.post(`${connections}/${id}/check`);
    expect({ status, detail: body.detail }).toEqual({
      status: 409,
      detail: "There is nothing to test about a connection to Generic webhook.",
    });
  });

  test("outlives a rotation of the master key, with its webhook URL and that one's secret", async () => {
    const { id } = (await create()).body;
    const { body: before } = await api.patch(`${connections}/${id}/source`, { secret: "whsec_abc" });
    const keyring = openKeyring(app.config);
    keyring.addKey();
    let rewrapped = 0;
    for (const column of SEALED_COLUMNS) rewrapped += await rewrapColumn(app.db, keyring, column);
    expect(rewrapped).toBe(3);
    expect((await api.get(`${connections}/${id}`)).body).toEqual(before);
    expect((await api.post(`${connections}/${id}/check`)).body.ok).toBe(true);
    expect(other.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  });
});
