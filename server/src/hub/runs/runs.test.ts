import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";

describe.each(ENGINES)("runs on %s", (engine) => {
  let t: TaskTest;
  beforeEach(async () => {
    t = await startTaskTest(engine);
  });
  afterEach(() => t.close());

  const requestsTo = (path: string) => t.receiver.requests.filter((one) => one.path.startsWith(path));
  const bodiesAt = (path: string) => requestsTo(path).map(({ body }) => JSON.parse(body));
  const keysAt = (path: string) => requestsTo(path).map(({ headers }) => headers["idempotency-key"]);

  test("each event runs each target once, and says what it was given and answered", async () => {
    const task = await t.createTask({ targets: [telling(t.connection)] });
    await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "done" });
    expect(bodiesAt("/ok")).toEqual([{ email: "ada@example.com" }]);
    expect(run).toMatchObject({
      event_type: "tester_created",
      capture: null,
      again: false,
      task: { id: task.id, name: "Tell" },
      input: { data: { email: "ada@example.com" }, $event: { type: "tester_created", source: "project" } },
      targets: [{ key: "t1", state: "done", attempts: 1, connection: { name: "Receiver" } }],
    });
    const [attempt] = run.targets[0].tries;
    expect(attempt).toMatchObject({
      number: 1,
      input: { "field:email": "ada@example.com" },
      output: "ok",
      steps: [{ status: 200 }],
    });
    expect((await t.get("/runs")).data).toMatchObject([{ id: run.id, task: { id: task.id } }]);
  });

  test("what the filters don't let through is skipped, for the task or for one target", async () => {
    const only = (value: string) => ({
      match: "all" as const,
      rows: [{ path: "data.email", operator: "starts_with" as const, value }],
    });
    const task = await t.createTask({
      filter: only("a"),
      targets: [
        telling(t.connection),
        telling(t.connection, { key: "t2", path: "/ok/2", filter: only("ab") }),
      ],
    });
    await t.signUp("bob@example.com");
    await t.run(task.id, {
      state: "skipped",
      targets: [{ error_code: "filtered" }, { error_code: "filtered" }],
    });
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "done", targets: [{ state: "done" }, { state: "skipped" }] });
    expect(bodiesAt("/ok")).toEqual([{ email: "ada@example.com" }]);
    expect(await t.runs(task.id, "state=skipped")).toHaveLength(1);
  });

  test("a value keeps its type, and one that is missing is told of", async () => {
    const task = await t.createTask({
      targets: [
        telling(t.connection, {
          settings: { method: "POST", format: "json_fields", names: "id\nfields\ntext\nnothing" },
          mapping: {
            "field:email": "",
            "field:id": "{{ data.id }}",
            "field:fields": "{{ data.custom_fields }}",
            "field:text": "No. {{ data.id }}",
            "field:nothing": "{{ data.profile.shoe_size }}",
          },
        }),
      ],
    });
    const user = await t.post("/users", { email: "ada@example.com", custom_fields: { plan: "pro" } });
    const run = await t.run(task.id, { state: "done" });
    expect(bodiesAt("/ok")).toEqual([
      { id: user.id, fields: { plan: "pro" }, text: `No. ${user.id}`, nothing: null },
    ]);
    expect(run.targets[0].tries[0].missing).toContain("data.profile.shoe_size");
  });

  test("a target that lacks what it needs is stopped before anything is sent", async () => {
    const task = await t.createTask({
      targets: [
        telling(t.connection, {
          settings: { method: "POST", format: "json" },
          mapping: { "field:email": "", body: "{{ data.profile.nickname }}" },
        }),
      ],
    });
    await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "failed" });
    expect(run.targets[0]).toMatchObject({ state: "rejected", error_code: "missing_field", attempts: 1 });
    expect(run.targets[0].summary).toMatch(/data\.profile\.nickname.*Nothing was sent/);
    expect(t.receiver.requests).toEqual([]);
  });

  test("a target whose system has a fault is tried again, by its own timetable, with the same key", async () => {
    const short = await t.createTask({
      targets: [telling(t.connection, { path: "/status/503", retry: "short" })],
    });
    await t.signUp("ada@example.com");
    for (let attempts = 1; attempts < 5; attempts++) {
      await t.run(short.id, {
        state: "running",
        targets: [{ state: "waiting", attempts, error_code: "fault" }],
      });
      t.pass(6 * 60_000);
    }
    const run = await t.run(short.id, { state: "failed", targets: [{ state: "failed", attempts: 5 }] });
    expect(run.targets[0].tries.map((one: Json) => one.status_code)).toEqual([503, 503, 503, 503, 503]);
    expect(new Set(keysAt("/status/503")).size).toBe(1);
  });

  test("a system that asks for time gets it", async () => {
    const task = await t.createTask({
      targets: [telling(t.connection, { path: "/status/429?retry-after=3600" })],
    });
    await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "running", targets: [{ attempts: 1 }] });
    const wait = Date.parse(run.targets[0].next_attempt_at) - t.app.clock.now();
    expect(wait).toBeGreaterThan(3_590_000);
    expect(wait).toBeLessThanOrEqual(3_600_000);
  });

  test("a refusal for good is final, and other targets have states of their own", async () => {
    const task = await t.createTask({
      targets: [
        telling(t.connection),
        telling(t.connection, { key: "t2", path: "/status/400" }),
        telling(t.connection, { key: "t3", path: "/status/500", retry: "none" }),
      ],
    });
    await t.signUp("ada@example.com");
    await t.run(task.id, {
      state: "partly",
      targets: [{ state: "done" }, { state: "rejected" }, { state: "failed" }],
    });
    expect(await t.runs(task.id, "state=partly")).toHaveLength(1);
    expect(await t.runs(task.id, "state=done")).toEqual([]);
  });

  test("run again for what failed keeps the key; run again for all has new ones", async () => {
    const task = await t.createTask({
      targets: [telling(t.connection), telling(t.connection, { key: "t2", path: "/status/400" })],
    });
    const user = await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "partly" });
    const again = await t.post(`/tasks/${task.id}/runs/${run.id}/again`, { targets: "failed" });
    expect(again.id).toBe(run.id);
    const twice = await t.run(task.id, { state: "partly", targets: [{ attempts: 1 }, { attempts: 1 }] });
    await expect.poll(() => keysAt("/status/400")).toHaveLength(2);
    expect(new Set(keysAt("/status/400")).size).toBe(1);
    expect(keysAt("/ok")).toHaveLength(1);
    expect(twice.id).toBe(run.id);

    const anew = await t.post(`/tasks/${task.id}/runs/${run.id}/again`, { targets: "all" });
    expect(anew).toMatchObject({ again: true, event_type: "tester_created" });
    expect(anew.id).not.toBe(run.id);
    await t.run(task.id, { id: anew.id, state: "partly" });
    expect(new Set(keysAt("/ok")).size).toBe(2);
    expect(bodiesAt("/ok")).toEqual([{ email: "ada@example.com" }, { email: "ada@example.com" }]);
    for (const list of ["/events", `/users/${user.id}/events`]) {
      const types = (await t.get(list)).data.map(({ type }: Json) => type);
      expect([list, types.sort()]).toEqual([list, ["tester_applied", "tester_created"]]);
    }
  });

  test("a target that waits for another begins when that one is done, and not before", async () => {
    const task = await t.createTask({
      targets: [
        telling(t.connection, { path: "/status/503", key: "first" }),
        telling(t.connection, { key: "second", after: "first" }),
      ],
    });
    await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "running", targets: [{ key: "first", attempts: 1 }] });
    expect(requestsTo("/ok")).toEqual([]);
    await t.patch(`/tasks/${task.id}`, {
      draft: {
        ...task.draft,
        targets: [
          telling(t.connection, { path: "/ok/first", key: "first" }),
          telling(t.connection, { key: "second", after: "first" }),
        ],
      },
    });
    await t.post(`/tasks/${task.id}/publish`);
    t.pass(60_000);
    await t.run(task.id, { id: run.id, state: "done", targets: [{ key: "first" }, { key: "second" }] });
    expect(requestsTo("/ok").map(({ path }) => path)).toEqual(["/ok/first", "/ok"]);
  });

  test("a captured request is a run of the tasks that wait for its kind", async () => {
    const source = await t.post("/connections", { connector: "generic", name: "Shop" });
    await t.patch(`/connections/${source.id}/source`, { rules: { type_path: "kind" } });
    const task = await t.createTask({
      source: { kind: "connection", connection_id: source.id, types: ["order"] },
      targets: [
        telling(t.connection, {
          mapping: { "field:email": "{{ buyer.email }} {{ $request.headers.x-shop }}" },
        }),
      ],
    });
    const path = new URL(source.source.url).pathname;
    const send = (kind: string) =>
      t.app.api(null).post(path, { kind, buyer: { email: "ada@example.com" } }, { "x-shop": "7" });
    expect((await send("refund")).status).toBe(200);
    expect((await send("order")).status).toBe(200);
    const run = await t.run(task.id, { state: "done", event_type: "order" });
    expect(run.capture).toMatch(/./);
    expect(run.input).toMatchObject({ kind: "order", $event: { type: "order", source: "Shop" } });
    expect(bodiesAt("/ok")).toEqual([{ email: "ada@example.com 7" }]);
    const sample = { kind: "capture", name: run.capture };
    expect((await t.post("/tasks/sample", { sample })).data).toMatchObject({ kind: "order" });
  });

  test("who wants all types and names some beside has each once", async () => {
    const shop = await t.post("/connections", { connector: "generic", name: "Shop" });
    await t.patch(`/connections/${shop.id}/source`, { rules: { type_path: "type" } });
    const source = { kind: "connection" as const, connection_id: shop.id, types: ["*", "order", "order"] };
    const task = await t.createTask({ source, targets: [telling(t.connection)] });
    await t.app.api(null).post(new URL(shop.source.url).pathname, { type: "order" });
    const run = await t.run(task.id, { state: "done" });
    expect(run.targets[0].tries).toHaveLength(1);
  });

  test("the list goes through pages without a gap, and without one run twice", async () => {
    const task = await t.createTask({
      targets: [telling(t.connection), telling(t.connection, { key: "t2" })],
    });
    const emails = Array.from({ length: 7 }, (_, i) => `user-${i}@example.com`);
    await Promise.all(emails.map((email) => t.signUp(email)));
    await expect.poll(async () => (await t.runs(task.id, "state=done")).length).toBe(7);
    const seen: number[] = [];
    for (let cursor = ""; ; ) {
      const page = await t.get(`/tasks/${task.id}/runs?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.data.map((run: Json) => run.id));
      if (page.next_cursor === null) break;
      cursor = page.next_cursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  test("the list says of whom each is, and finds those of one person among others, whatever told of them", async () => {
    const shop = await t.post("/connections", { connector: "generic", name: "Shop" });
    const ordered = await t.createTask({
      source: { kind: "connection", connection_id: shop.id, types: [] },
      targets: [telling(t.connection)],
    });
    const joined = await t.createTask({ targets: [telling(t.connection)] });
    const order = (body: object) => t.app.api(null).post(new URL(shop.source.url).pathname, body);
    await order({ buyer: { mail: "Ada@Example.com" } });
    await order({ number: 7 });
    for (const name of ["bob", "ada", "cid", "dan"]) await t.signUp(`${name}@example.com`);
    await expect.poll(async () => (await t.runs(joined.id, "state=done")).length).toBe(4);
    await expect.poll(async () => (await t.runs(ordered.id, "state=done")).length).toBe(2);
    const emails = async (path: string) => (await t.get(path)).data.map(({ email }: Json) => email);
    expect(await emails(`/tasks/${ordered.id}/runs`)).toEqual([null, "ada@example.com"]);
    expect(await emails(`/tasks/${joined.id}/runs?limit=1&q=ADA@EXAMPLE`)).toEqual(["ada@example.com"]);
    const found = (await t.get("/runs?state=done&q=ada@example.com")).data;
    expect(found.map(({ task }: Json) => task.id)).toEqual([joined.id, ordered.id]);
    expect(await emails("/runs?q=%27%25")).toEqual([]);
    const [capture] = (await t.get(`/connections/${shop.id}/captures?q=ada`)).data;
    expect(capture.email).toBe("ada@example.com");
  });

  test("are taken away with an erased user's data, but for what happened", async () => {
    const task = await t.createTask({ targets: [telling(t.connection)] });
    const user = await t.signUp("ada@example.com");
    const run = await t.run(task.id, { state: "done" });
    await t.app.api(t.secretKey).delete(t.at(`/users/${user.id}`));
    await t.app.housekeeping.run();
    const after = await t.get(`/tasks/${task.id}/runs/${run.id}`);
    expect(JSON.stringify(after)).not.toContain("ada@example.com");
    expect(after).toMatchObject({ state: "done", email: null });
  });
});
