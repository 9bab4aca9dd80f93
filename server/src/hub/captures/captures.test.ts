import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import type { InjectOptions } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTarget } from "../../delivery/index.ts";
import { arrivalType } from "../../events/index.ts";
import type { Api, Json } from "../../testing/api.ts";
import { startTestApp, type TestApp } from "../../testing/app.ts";
import { ENGINES } from "../../testing/databases.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("captures on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let key: string;
  let projectId: number;
  let project: string;
  let connectionId: number;
  let connection: string;
  let url: string;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const made = await app.createProject();
    projectId = made.project.id;
    key = made.secretKey;
    api = app.api(key);
    project = `/api/v1/projects/${projectId}`;
    const { body } = await api.post(`${project}/connections`, { connector: "generic", name: "Shop" });
    connectionId = body.id;
    connection = `${project}/connections/${body.id}`;
    url = new URL(body.source.url).pathname;
  });
  afterEach(() => app.close());

  async function send(
    payload: string | Buffer,
    headers: Record<string, string> = {},
    more: InjectOptions = {},
  ) {
    const json = { "content-type": "application/json" };
    const answer = await app.http.inject({
      method: "POST",
      url,
      payload,
      headers: { ...json, ...headers },
      ...more,
    });
    return { status: answer.statusCode, text: answer.body, headers: answer.headers };
  }
  const set = (source: object) => api.patch(`${connection}/source`, source);
  const rules = (change: object) => set({ rules: change });
  const list = async (query = ""): Promise<Json[]> =>
    (await api.get(`${connection}/captures${query}`)).body.data;
  const read = async (): Promise<Json> => {
    const [{ name }] = await list();
    return (await api.get(`${project}/captures/${name}`)).body;
  };

  /** Somebody who waits for what comes here. */
  const wait = (...types: string[]) =>
    app.db.transact((tx) =>
      createTarget(tx, {
        projectId,
        kind: "run",
        eventTypes: types.map((type) => arrivalType(connectionId, type)),
        heldAt: null,
      }),
    );
  const runs = () => app.db.read.all<{ event_type: string }>("select event_type from deliveries order by id");

  test("a request is stored before it is answered, and shown as it came", async () => {
    const body = '{"type":"order","email":"ada@example.com"}';
    const answer = await send(
      body,
      { "x-tag": "1", authorization: "Bearer abc" },
      { url: `${url}?a=1&a=2&b=%00` },
    );
    expect(answer.status).toBe(200);
    const [row] = await list();
    expect(JSON.parse(answer.text)).toEqual({ received: true, id: row.name });
    expect(row).toEqual({
      id: 1,
      name: expect.stringMatching(/^cap_/),
      received_at: "2026-03-02T09:30:00.000Z",
      method: "POST",
      content_type: "application/json",
      kind: "json",
      size: body.length,
      event_type: null,
      email: "ada@example.com",
      state: "accepted",
      reason: null,
      verified: false,
      note: null,
      runs_started: false,
    });
    expect(await read()).toMatchObject({
      ...row,
      connection_id: connectionId,
      address: "127.0.0.1",
      headers: { "x-tag": "1", authorization: "(hidden)" },
      query: { a: ["1", "2"], b: "\0" },
      data: { type: "order", email: "ada@example.com" },
      raw: body,
      raw_encoding: "utf-8",
      raw_truncated: false,
    });
    expect((await api.get(connection)).body.source.last_capture_at).toBe("2026-03-02T09:30:00Z");
  });

  test("what no other route takes is stored byte for byte", async () => {
    const packed = gzipSync('{"packed":true}');
    const bodies: [string | Buffer, Record<string, string>, object][] = [
      [
        packed,
        { "content-encoding": "gzip" },
        { kind: "json", data: { packed: true }, raw: '{"packed":true}', size: packed.length },
      ],
      [
        gzipSync("x".repeat(2 ** 21)),
        { "content-encoding": "gzip" },
        { kind: "binary", note: expect.stringContaining("longer than 1048576 bytes") },
      ],
      [
        "hello",
        { "content-encoding": "gzip" },
        { kind: "text", raw: "hello", note: expect.stringContaining("can't be unpacked") },
      ],
      ["hello", { "content-encoding": "klingon" }, { kind: "text", raw: "hello" }],
      ["hello", { "content-type": "no/t a type;;" }, { kind: "text", content_type: "no/t a type;;" }],
      ['{"__proto__":{"a":1}}', {}, { kind: "json", raw: '{"__proto__":{"a":1}}' }],
      ['{"a":"\\u0000\\ud800"}', {}, { kind: "json", data: { a: "\0\ud800" } }],
      [
        Buffer.from([0, 255, 254]),
        { "content-type": "image/png" },
        { kind: "binary", data: null, raw: "AP/+", raw_encoding: "base64" },
      ],
      ["[".repeat(100_000), {}, { kind: "text", note: expect.stringContaining("64 levels") }],
      ["", {}, { kind: "empty", data: null, raw: "" }],
      [
        "é".repeat(200_000),
        { "content-type": "text/plain" },
        { kind: "text", raw: "é".repeat(131_072), raw_truncated: true },
      ],
    ];
    for (const [body, headers, shown] of bodies) {
      expect((await send(body, headers)).status).toBe(200);
      const capture = await read();
      expect(capture).toMatchObject({ state: "accepted", ...shown });
      const download = await app.http.inject({
        url: `${project}/captures/${capture.name}/raw`,
        headers: { authorization: `Bearer ${key}` },
      });
      expect(download.statusCode).toBe(200);
      expect(download.rawPayload.equals(Buffer.from(body))).toBe(true);
      expect(download.headers).toMatchObject({
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename="${capture.name}.bin"`,
      });
    }
    expect(await list()).toHaveLength(bodies.length);
  });

  test("a body longer than the limit is refused, and shown as such", async () => {
    const { status, text } = await send("x".repeat(2 ** 20 + 1), { "webhook-id": "1" });
    expect([status, JSON.parse(text).code]).toEqual([413, "payload_too_large"]);
    expect(await read()).toMatchObject({
      kind: "unread",
      state: "rejected",
      reason: "too_large",
      size: 2 ** 20 + 1,
      raw: "",
    });
    expect((await send("{}", { "webhook-id": "1" })).status).toBe(200);
    expect((await list())[0].state).toBe("accepted");
  });

  test("who hangs up before being let in takes no room", async () => {
    const address = await app.http.listen({ host: "127.0.0.1", port: 0 });
    const post = () => fetch(`${address}${url}`, { method: "POST", body: "x".repeat(1_000_000) });
    const hangUp = ({ socket }: IncomingMessage) => socket.destroy();
    app.http.server.on("request", hangUp); // the look-up of the token is under way then
    for (let sent = 0; sent < 100; sent++) {
      if (sent % 50 === 0) app.clock.advance(1000);
      await expect(post()).rejects.toThrow();
    }
    app.http.server.off("request", hangUp);
    app.clock.advance(1000);
    const answer = await post();
    expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
    expect(await list()).toHaveLength(1);
  });

  test("an unknown token is plainly not found, and so is one of a deleted connection or project", async () => {
    const lost = async (at = url) => {
      const answer = await send("{}", {}, { url: at });
      expect(answer).toMatchObject({
        status: 404,
        text: "Not found\n",
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    };
    await lost("/in/unknown");
    await lost(`/in/${"x".repeat(150)}`);
    await lost("/in/%00");
    await api.delete(connection);
    await lost();
  });

  test("the URL before a new one works for a day", async () => {
    await api.post(`${connection}/source/rotate-token`);
    expect((await send("{}")).status).toBe(200);
    app.clock.advance(DAY_MS);
    expect((await send("{}")).status).toBe(404);
  });

  test("a GET is a handshake or nothing", async () => {
    expect((await send("", {}, { method: "GET" })).status).toBe(405);
    expect(await list()).toEqual([]);
  });

  test("a sender that goes on and on is told to come again", async () => {
    for (let i = 0; i < 60; i++) expect((await send("{}")).status).toBe(200);
    const answer = await send("{}");
    expect([answer.status, answer.headers["retry-after"]]).toEqual([429, "1"]);
    app.clock.advance(1000);
    expect((await send("{}")).status).toBe(200);
  });

  test("what fails its check is answered 401, shown, and starts nothing", async () => {
    await wait("*");
    await set({ rules: { scheme: "github", type_path: "type", id_header: "X-Id" }, secret: "s3cret" });
    const body = '{"type":"push"}';
    const signature = (secret: string) => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    const forged = await send(body, { "x-hub-signature-256": signature("guess"), "x-id": "1" });
    expect([forged.status, JSON.parse(forged.text).code]).toEqual([401, "unauthenticated"]);
    expect((await list())[0]).toMatchObject({
      state: "rejected",
      reason: "signature_wrong",
      event_type: null,
      verified: false,
    });
    expect(await runs()).toEqual([]);
    expect((await api.get(connection)).body.source.last_capture_at).toBeNull();
    // It took nobody's id.
    expect((await send(body, { "x-hub-signature-256": signature("s3cret"), "x-id": "1" })).status).toBe(200);
    expect((await list())[0]).toMatchObject({
      state: "accepted",
      event_type: "push",
      verified: true,
      runs_started: true,
    });
    await set({ secret: "n3w", keep_old_secret_hours: 1 });
    expect((await send(body, { "x-hub-signature-256": signature("s3cret") })).status).toBe(200);
    expect((await send(body, { "x-hub-signature-256": signature("n3w") })).status).toBe(200);
    app.clock.advance(DAY_MS);
    expect((await send(body, { "x-hub-signature-256": signature("s3cret") })).status).toBe(401);
  });

  test("what fails its check is read for people to see, unless it is long: then it costs what its storing costs", async () => {
    const long = `["${"x".repeat(64 * 1024)}"]`;
    expect((await send(long)).status).toBe(200);
    expect(await read()).toMatchObject({ kind: "json", data: JSON.parse(long) });
    await set({ rules: { scheme: "github" }, secret: "s3cret" });
    for (const [body, kind, data] of [
      ["[1]", "json", [1]],
      [long, "unread", null],
    ] as const) {
      expect((await send(body)).status).toBe(401);
      expect(await read()).toMatchObject({ reason: "signature_missing", kind, data, raw: body });
    }
  });

  test("a token in a header of its own is hidden where it is shown", async () => {
    await set({ rules: { scheme: "header", header: "X-Token" }, secret: "s3cret" });
    expect((await send("{}", { "x-token": "s3cret" })).status).toBe(200);
    expect((await read()).headers["x-token"]).toBe("(hidden)");
  });

  test("what comes a second time within seven days is stored, answered 200, and starts nothing", async () => {
    await wait("*");
    await rules({ id_path: "id" });
    const states = async () => (await list()).map(({ state }) => state).reverse();
    const answers = await Promise.all([
      send('{"id":7}'),
      send('{"id":7}'),
      send('{"id":8}'),
      send("{}"),
      send("{}"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await states()).sort()).toEqual(["accepted", "accepted", "accepted", "accepted", "duplicate"]);
    await send('{"id":9}', { "webhook-id": "7" }); // another's number
    await send('{"id":7}', { "webhook-id": "evt_1" });
    app.clock.advance(7 * DAY_MS - 1);
    await send('{"id":7}');
    app.clock.advance(1);
    await send('{"id":7}');
    expect((await states()).slice(5)).toEqual(["duplicate", "accepted", "duplicate", "accepted"]);
    expect(await runs()).toHaveLength(6);
    for (const id of ["msg_1", "msg_1"]) await send("{}", { "svix-id": id });
    expect((await states()).slice(9)).toEqual(["accepted", "duplicate"]);
  });

  test("tasks are told by type, once it is known where that stands", async () => {
    await wait("order.paid", "7");
    await rules({ type_path: 'events[0]["the type"]', type_header: "X-Type" });
    await send('{"events":[{"the type":"order.paid"}]}');
    await send('{"events":[{"the type":7}]}');
    await send('{"events":[{"the type":"other"}]}');
    await send("{}", { "x-type": "order.paid" });
    await send("{}");
    expect((await list()).map((row) => [row.event_type, row.runs_started]).reverse()).toEqual([
      ["order.paid", true],
      ["7", true],
      ["other", false],
      ["order.paid", true],
      [null, false],
    ]);
    expect(await runs()).toHaveLength(3);
    const events = await app.db.read.all<{ body: string }>("select body from events order by id");
    expect(events.map(({ body }) => JSON.parse(body).data)).toEqual([
      { capture: 1 },
      { capture: 2 },
      { capture: 4 },
    ]);
    expect((await api.get(`${connection}/types`)).body.data).toEqual([
      { type: null, count: 1, last_capture: expect.objectContaining({ id: 5 }) },
      { type: "order.paid", count: 2, last_capture: expect.objectContaining({ id: 4 }) },
      { type: "other", count: 1, last_capture: expect.objectContaining({ id: 3 }) },
      { type: "7", count: 1, last_capture: expect.objectContaining({ id: 2 }) },
    ]);
  });

  test("what came before it was known where the type stands gets one, but for what failed its check", async () => {
    await send('{"type":"order"}');
    await send("[]", { "x-type": "list" });
    await set({ rules: { scheme: "github" }, secret: "s3cret" });
    await send('{"type":"forged"}');
    const types = async () => (await list()).map(({ event_type }) => event_type);
    await rules({ type_path: "type", type_header: "X-Type" });
    expect(await types()).toEqual([null, "list", "order"]);
    await rules({ type_path: null });
    expect(await types()).toEqual([null, "list", null]);
  });

  test("a paused source stores and starts nothing, and so does what goes in a circle", async () => {
    await wait("*");
    await send("{}", { "hookline-hops": "5" });
    await set({ paused: true });
    await send("{}");
    await set({ paused: false });
    await send("{}", { "hookline-hops": "4" });
    expect((await list()).map(({ runs_started, note }) => [runs_started, note])).toEqual([
      [true, null],
      [false, expect.stringContaining("paused")],
      [false, expect.stringContaining("5 tasks")],
    ]);
  });

  test("the list is filtered, searched and paged", async () => {
    await rules({ type_path: "type", id_path: "id" });
    for (const body of [
      '{"type":"a","who":"Ada É"}',
      '{"type":"b","id":1}',
      '{"type":"b","id":1}',
      "not json",
    ]) {
      await send(body);
      app.clock.advance(60_000);
    }
    const ids = async (query: string) => (await list(query)).map(({ id }) => id);
    expect(await ids("")).toEqual([4, 3, 2, 1]);
    expect(await ids("?type=b")).toEqual([3, 2]);
    expect(await ids("?state=duplicate")).toEqual([3]);
    expect(await ids("?q=ada%20%C3%A9")).toEqual([1]);
    expect(await ids("?q=NOT")).toEqual([4]);
    expect(await ids("?q=%25")).toEqual([]);
    expect(await ids(`?q=${(await list())[2].name}`)).toEqual([2]);
    expect(await ids("?since=2026-03-02T09:31:00Z&until=2026-03-02T09:32:30Z")).toEqual([3, 2]);
    const first = (await api.get(`${connection}/captures?limit=3`)).body;
    const second = (await api.get(`${connection}/captures?limit=3&cursor=${first.next_cursor}`)).body;
    expect([first.data.length, second.data.map(({ id }: Json) => id), second.next_cursor]).toEqual([
      3,
      [1],
      null,
    ]);
  });

  test("a replay starts the tasks anew, by the rules as they are now", async () => {
    await send('{"type":"order"}');
    const [{ name }] = await list();
    const replay = () => api.post(`${project}/captures/${name}/replay`);
    const refused = await replay();
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining("No task waits")]);
    await rules({ type_path: "type" });
    await wait("order");
    const { status, body } = await replay();
    expect(status).toBe(200);
    expect((await replay()).body.event_id).toBeGreaterThan(body.event_id);
    const events = await app.db.read.all<{ body: string }>("select body from events order by id");
    expect(events.map((event) => JSON.parse(event.body).data)).toEqual(
      Array(2).fill({ capture: 1, replay: true }),
    );
    expect((await list())[0].runs_started).toBe(true);
  });

  test("captures go with the project's days, and keys after seven", async () => {
    await api.patch(project, { retention_days: 10 });
    await send("{}", { "webhook-id": "1" });
    app.clock.advance(5 * DAY_MS);
    await send("{}", { "webhook-id": "2" });
    app.clock.advance(5 * DAY_MS + 1);
    await app.housekeeping.run();
    expect((await list()).map(({ id }) => id)).toEqual([2]);
    expect(await app.db.read.all("select seen_at from capture_keys")).toHaveLength(1);
    await api.patch(project, { retention_days: null });
    app.clock.advance(5 * DAY_MS);
    await app.housekeeping.run();
    expect(await list()).toHaveLength(1);
    expect(await app.db.read.all("select seen_at from capture_keys")).toEqual([]);
  });

  test("another project's captures are not found", async () => {
    await send("{}");
    const [{ name }] = await list();
    const other = await app.createProject({ name: "Other" });
    const theirs = `/api/v1/projects/${other.project.id}`;
    const as = app.api(other.secretKey);
    for (const path of [`captures/${name}`, `captures/${name}/raw`, `connections/${connectionId}/captures`]) {
      expect((await as.get(`${theirs}/${path}`)).status).toBe(404);
    }
    expect((await as.post(`${theirs}/captures/${name}/replay`)).status).toBe(404);
  });
});
