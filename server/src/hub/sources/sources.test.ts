import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKeyring } from "../../kernel/secrets/index.ts";
import type { Answer, Api } from "../../testing/api.ts";
import { startTestApp, type TestApp } from "../../testing/app.ts";
import { type ChangeStream, openChanges } from "../../testing/change-stream.ts";
import { ENGINES } from "../../testing/databases.ts";
import type { SourceRow } from "../tables.ts";
import { openSourceSecrets } from "./secrets.ts";
import { hashToken } from "./token.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

describe.each(ENGINES)("a webhook URL on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let projectId: number;
  let secretKey: string;
  let connections: string;
  let id: number;
  let one: string;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const made = await app.createProject();
    projectId = made.project.id;
    secretKey = made.secretKey;
    api = app.api(secretKey);
    connections = `/api/v1/projects/${projectId}/connections`;
    ({ id } = (await api.post(connections, { connector: "generic", name: "Shop" })).body);
    one = `${connections}/${id}`;
  });
  afterEach(() => app.close());

  const source = async () => (await api.get(one)).body.source;
  const change = async (input: object): Promise<Answer> => api.patch(`${one}/source`, input);
  const row = async () => (await app.db.read.all<SourceRow>("select * from sources"))[0] as SourceRow;
  const send = async (url: string) =>
    (await app.api(null).post(new URL(url).pathname, { type: "order" })).status;

  test("is there at once, verifies nothing yet, and can be guessed by nobody", async () => {
    const shown = await source();
    expect(shown).toEqual({
      url: expect.stringMatching(/^https:\/\/hookline\.example\.com\/in\/[\w-]{32}$/),
      previous_url_until: null,
      rules: {
        scheme: "none",
        tolerance_s: 300,
        header: null,
        prefix: "",
        encoding: "hex",
        hash: "sha256",
        type_path: null,
        type_header: null,
        id_path: null,
        id_header: null,
      },
      has_secret: false,
      old_secret_until: null,
      paused: false,
      silence_days: null,
      silent_since: null,
      last_capture_at: null,
    });
    const token = shown.url.split("/").at(-1);
    expect(JSON.stringify(await row())).not.toContain(token);
    expect(await row()).toMatchObject({ token_hash: hashToken(token) });
  });

  test("is shown to who may have tasks run, and not to who may only look", async () => {
    const urlFor = async (reader: Api) => (await reader.get(one)).body.source.url;
    const as = async (role: "viewer" | "editor") => (await app.createMember({ projectId, role })).api;
    const owner = (await app.createMember({ projectId, role: "owner" })).api;
    const key = async (...scopes: string[]) =>
      app.api(
        (await owner.post(`/api/v1/projects/${projectId}/keys`, { name: "Key", scopes })).body.key as string,
      );
    const { url } = await source();
    expect(await urlFor(await as("editor"))).toBe(url);
    expect(await urlFor(await key("hub:read", "hub:write"))).toBe(url);
    expect(await urlFor(await key("hub:read"))).toBeNull();
    const viewer = await as("viewer");
    expect(await urlFor(viewer)).toBeNull();
    expect((await viewer.get(connections)).body.data[0].source.url).toBeNull();
  });

  test("changes by a new token, and the one before works for a day more", async () => {
    const { url } = await source();
    const { status, body } = await api.post(`${one}/source/rotate-token`);
    expect(status).toBe(200);
    expect(body.source.url).toMatch(/\/in\/[\w-]{32}$/);
    expect(body.source.url).not.toBe(url);
    expect(body.source.previous_url_until).toBe("2026-03-03T09:30:00Z");
    expect([await send(url), await send(body.source.url)]).toEqual([200, 200]);
    app.clock.advance(DAY_MS);
    expect((await source()).previous_url_until).toBeNull();
    expect([await send(url), await send(body.source.url)]).toEqual([404, 200]);
  });

  test("changed twice, the first one ends", async () => {
    const { url } = await source();
    const { body: second } = await api.post(`${one}/source/rotate-token`);
    const { body: third } = await api.post(`${one}/source/rotate-token`);
    const urls = [url, second.source.url, third.source.url];
    expect(await Promise.all(urls.map(send))).toEqual([404, 200, 200]);
  });

  test("is unknown once its connection is deleted, or its project", async () => {
    const { url } = await source();
    const { body: other } = await api.post(connections, { connector: "generic", name: "Other" });
    expect([await send(url), await send(other.source.url)]).toEqual([200, 200]);
    await api.delete(one);
    expect([await send(url), await send(other.source.url)]).toEqual([404, 200]);
    await api.delete(`/api/v1/projects/${projectId}`);
    expect(await send(other.source.url)).toBe(404);
  });

  test("a secret is sealed, never shown, and the one before counts as long as is asked", async () => {
    expect((await change({ rules: { scheme: "stripe" }, secret: "whsec_one" })).body.source).toMatchObject({
      rules: { scheme: "stripe" },
      has_secret: true,
      old_secret_until: null,
    });
    const { body } = await change({ secret: "whsec_two", keep_old_secret_hours: 2 });
    expect(body.source.old_secret_until).toBe("2026-03-02T11:30:00Z");
    expect(JSON.stringify([body, await row()])).not.toContain("whsec_");
    const secretsAt = async (now: number) =>
      openSourceSecrets(openKeyring(app.config), await row(), now).map(({ secret }) => secret);
    expect(await secretsAt(app.clock.now())).toEqual(["whsec_two", "whsec_one"]);
    app.clock.advance(2 * HOUR_MS);
    expect(await secretsAt(app.clock.now())).toEqual(["whsec_two"]);
    expect((await source()).old_secret_until).toBeNull();
    expect((await change({ secret: null })).body.source.has_secret).toBe(false);
  });

  test("what is not sent stays", async () => {
    await change({ rules: { scheme: "hmac", header: "X-Sign", prefix: "v1=" }, secret: "s", paused: true });
    const { body } = await change({ rules: { type_path: "kind" }, silence_days: 3 });
    expect(body.source).toMatchObject({
      rules: { scheme: "hmac", header: "X-Sign", prefix: "v1=", type_path: "kind" },
      has_secret: true,
      paused: true,
      silence_days: 3,
    });
    expect((await change({ paused: false })).body.source).toMatchObject({ paused: false, silence_days: 3 });
  });

  test.each([
    [{ rules: { scheme: "md5" } }, "rules.scheme"],
    [{ rules: { scheme: "hmac" } }, "rules.header"],
    [{ rules: { scheme: "header" } }, "rules.header"],
    [{ rules: { header: "x y" } }, "rules.header"],
    [{ rules: { prefix: "a\n" } }, "rules.prefix"],
    [{ rules: { tolerance_s: 5 } }, "rules.tolerance_s"],
    [{ rules: { sheme: "none" } }, "rules.sheme"],
    [{ rules: { scheme: "basic" }, secret: "word" }, "secret"],
    [{ secret: "" }, "secret"],
    [{ silence_days: 0 }, "silence_days"],
    [{ keep_old_secret_hours: 721 }, "keep_old_secret_hours"],
  ])("can't be %j", async (input, path) => {
    const before = await source();
    const { status, body } = await change(input);
    expect({ status, path: body.errors?.[0].path }).toEqual({ status: 422, path });
    expect(await source()).toEqual(before);
  });

  test("is verified as its connector's sender signs, or not at all", async () => {
    const { body } = await api.post(connections, { connector: "stripe", name: "Payments" });
    const at = `${connections}/${body.id}/source`;
    expect(body.source.rules).toMatchObject({ scheme: "stripe", type_path: "type", id_path: "id" });
    const refused = await api.patch(at, { rules: { scheme: "github" } });
    expect(refused.body.errors).toEqual([
      { path: "rules.scheme", message: '"github" is not how Stripe signs: none, stripe' },
    ]);
    const off = await api.patch(at, { rules: { scheme: "none" } });
    expect(off.body.source.rules.scheme).toBe("none");
  });

  test("is told to be silent after so many days, once, until something comes", async () => {
    await change({ silence_days: 2 });
    app.clock.advance(2 * DAY_MS - 1);
    await app.housekeeping.run();
    expect((await source()).silent_since).toBeNull();
    app.clock.advance(1);
    await app.housekeeping.run();
    expect((await source()).silent_since).toBe("2026-03-02T09:30:00Z");
    const told = (await row()).silence_told_at;
    app.clock.advance(DAY_MS);
    await app.housekeeping.run();
    expect((await row()).silence_told_at).toBe(told);

    const { url } = await source();
    expect(await send(url)).toBe(200);
    await expect.poll(async () => (await source()).silent_since).toBeNull();
    expect((await source()).last_capture_at).toBe("2026-03-05T09:30:00Z");
    app.clock.advance(2 * DAY_MS);
    await app.housekeeping.run();
    expect((await source()).silent_since).toBe("2026-03-05T09:30:00Z");
  });

  async function watch(): Promise<ChangeStream> {
    const origin = await app.start();
    const stream = await openChanges(`${origin}/api/v1/projects/${projectId}/changes`, {
      authorization: `Bearer ${secretKey}`,
    });
    await stream.next("ready");
    return stream;
  }

  test("that is sent to is told to who watches the project, with the runs that begin by it", async () => {
    const stream = await watch();
    expect(await send((await source()).url)).toBe(200);
    await stream.next("captures");
    await stream.next("runs");
    stream.close();
  });

  test("that is silent is told to who watches the project", async () => {
    await change({ silence_days: 1 });
    const stream = await watch();
    app.clock.advance(DAY_MS);
    await app.housekeeping.run();
    await stream.next("captures");
    stream.close();
  });

  test("isn't silent while it is paused, nor once nobody wants to know", async () => {
    await change({ silence_days: 1, paused: true });
    app.clock.advance(5 * DAY_MS);
    await app.housekeeping.run();
    expect((await source()).silent_since).toBeNull();
    await change({ paused: false });
    await app.housekeeping.run();
    expect((await source()).silent_since).not.toBeNull();
    expect((await change({ silence_days: null })).body.source.silent_since).toBeNull();
  });
});
