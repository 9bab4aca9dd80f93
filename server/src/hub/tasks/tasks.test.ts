import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";
import type { Definition } from "./definition.ts";

const ON_SIGN_UP: Definition["source"] = { kind: "project", connection_id: null, types: ["tester_created"] };

describe.each(ENGINES)("tasks on %s", (engine) => {
  let t: TaskTest;
  beforeEach(async () => {
    t = await startTaskTest(engine);
  });
  afterEach(() => t.close());

  const pathsAsked = () => t.receiver.requests.map(({ path }) => path);
  const problemsOf = async (draft: object) => {
    const { id } = await t.post("/tasks", { name: "Draft", draft: { ...EMPTY, ...draft } });
    const { status, body } = await t.api.post(t.at(`/tasks/${id}/publish`));
    expect(status).toBe(422);
    return body.errors.map(({ path }: Json) => path);
  };

  test("a new one is a draft that is off, and says what it lacks", async () => {
    const task = await t.post("/tasks", { name: "Tell", description: "For sales" });
    expect(task).toMatchObject({
      name: "Tell",
      description: "For sales",
      enabled: false,
      published: null,
      version: 0,
      draft: EMPTY,
      last_run_at: null,
    });
    expect(task.problems.map(({ path }: Json) => path)).toEqual(["source", "targets"]);
    expect((await t.get("/tasks")).data).toEqual([task]);
    const { status, body } = await t.api.patch(t.at(`/tasks/${task.id}`), { enabled: true });
    expect([status, body.detail]).toEqual([409, expect.stringContaining("never published")]);
  });

  test("only a complete draft is published", async () => {
    const target = telling(t.connection);
    const withTarget = (more: object) => ({ source: ON_SIGN_UP, targets: [{ ...target, ...more }] });
    expect(await problemsOf({})).toEqual(["source", "targets"]);
    expect(await problemsOf({ ...withTarget({}), source: { ...ON_SIGN_UP, types: ["nothing"] } })).toEqual([
      "source.types.0",
    ]);
    expect(await problemsOf(withTarget({ connection_id: null }))).toEqual(["targets.0.connection_id"]);
    expect(await problemsOf(withTarget({ connection_id: 999 }))).toEqual(["targets.0.connection_id"]);
    expect(await problemsOf(withTarget({ action: "dance" }))).toEqual(["targets.0.connection_id"]);
    expect(await problemsOf(withTarget({ settings: { method: "POST" } }))).toEqual([
      "targets.0.settings.format",
    ]);
    expect(await problemsOf(withTarget({ mapping: { "field:email": "{{ data.email | uper }}" } }))).toEqual([
      "targets.0.mapping.field:email",
    ]);
    expect(await problemsOf(withTarget({ mapping: { shoe: "7" } }))).toEqual(["targets.0.mapping.shoe"]);
    expect(
      await problemsOf(withTarget({ settings: { method: "POST", format: "json" }, mapping: {} })),
    ).toEqual(["targets.0.mapping.body"]);
    expect(await problemsOf(withTarget({ after: "t9" }))).toEqual(["targets.0.after"]);
    expect(await problemsOf({ source: ON_SIGN_UP, targets: [target, target] })).toEqual([
      "targets.0.key",
      "targets.1.key",
    ]);
    const circle = [
      { ...target, after: "t2" },
      { ...target, key: "t2", after: "t1" },
    ];
    expect(await problemsOf({ source: ON_SIGN_UP, targets: circle })).toEqual([
      "targets.0.after",
      "targets.1.after",
    ]);
    const filter = { match: "all", rows: [{ path: "data.age", operator: "between", value: 3 }] };
    expect(await problemsOf({ ...withTarget({}), filter })).toEqual(["filter.rows.0.value"]);
  });

  test("a connection of another project is no connection", async () => {
    const other = await t.app.createProject({ name: "Other" });
    const theirs = await t.app.api(other.secretKey).post(`/api/v1/projects/${other.project.id}/connections`, {
      connector: "http-request",
      name: "Theirs",
      settings: { url: "https://example.com", sign_in: "none" },
    });
    expect(theirs.status).toBe(201);
    expect(await problemsOf({ source: ON_SIGN_UP, targets: [telling(theirs.body)] })).toEqual([
      "targets.0.connection_id",
    ]);
  });

  test("editing the draft never touches what runs; publishing does, and discarding goes back", async () => {
    const task = await t.createTask({
      source: ON_SIGN_UP,
      targets: [telling(t.connection, { path: "/ok/1" })],
    });
    expect(task).toMatchObject({ version: 1, has_changes: false, problems: [] });
    const draft = { ...task.draft, targets: [telling(t.connection, { path: "/ok/2" })] };
    expect(await t.patch(`/tasks/${task.id}`, { draft })).toMatchObject({ has_changes: true, version: 1 });
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "done" });
    expect(pathsAsked()).toEqual(["/ok/1"]);

    expect(await t.post(`/tasks/${task.id}/publish`)).toMatchObject({ version: 2, has_changes: false });
    await t.signUp("bob@example.com");
    await expect.poll(pathsAsked).toEqual(["/ok/1", "/ok/2"]);

    await t.patch(`/tasks/${task.id}`, { draft: EMPTY });
    const back = await t.post(`/tasks/${task.id}/discard-draft`);
    expect([back.draft, back.has_changes]).toEqual([draft, false]);
  });

  test("what was left out of the new version runs no more", async () => {
    const [one, two] = [
      telling(t.connection, { path: "/ok/1" }),
      telling(t.connection, { key: "t2", path: "/ok/2" }),
    ];
    const task = await t.createTask({ source: ON_SIGN_UP, targets: [one, two] });
    await t.patch(`/tasks/${task.id}`, { draft: { ...task.draft, targets: [two] } });
    await t.post(`/tasks/${task.id}/publish`);
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "done", targets: [{ key: "t2" }] });
    expect(pathsAsked()).toEqual(["/ok/2"]);
  });

  test("what comes while it is off starts nothing, then or later; a try that waits is given up", async () => {
    const task = await t.createTask({
      source: ON_SIGN_UP,
      targets: [telling(t.connection, { path: "/status/503" })],
    });
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "running", targets: [{ attempts: 1 }] });
    await t.patch(`/tasks/${task.id}`, { enabled: false });
    await t.signUp("bob@example.com");
    t.pass(60_000);
    const run = await t.run(task.id, { state: "skipped", targets: [{ error_code: "switched_off" }] });
    const again = await t.api.post(t.at(`/tasks/${task.id}/runs/${run.id}/again`), { targets: "all" });
    expect(again.status).toBe(409);
    await t.patch(`/tasks/${task.id}`, { enabled: true });
    t.pass(60_000);
    await t.signUp("eve@example.com");
    await expect.poll(() => t.receiver.requests.map(({ body }) => body)).toHaveLength(2);
    expect(t.receiver.requests.map(({ body }) => JSON.parse(body).email)).toEqual([
      "ada@example.com",
      "eve@example.com",
    ]);
  });

  test("a deleted one runs no more, and is forgotten with its runs; so is a deleted project's", async () => {
    const task = await t.createTask({
      source: ON_SIGN_UP,
      targets: [telling(t.connection, { path: "/status/503" })],
    });
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "running", targets: [{ attempts: 1 }] });
    expect((await t.api.delete(t.at(`/tasks/${task.id}`))).status).toBe(204);
    expect((await t.api.get(t.at(`/tasks/${task.id}/runs`))).status).toBe(404);
    await t.signUp("bob@example.com");
    t.pass(60_000);
    await t.app.housekeeping.run();
    const [pending] = await t.app.db.read.all(
      "select count(*) as n from deliveries where due_at is not null",
    );
    expect(pending).toEqual({ n: 0 });
    expect(t.receiver.requests).toHaveLength(1);

    const other = await t.createTask({ source: ON_SIGN_UP, targets: [telling(t.connection)] });
    await t.signUp("eve@example.com");
    await t.run(other.id, { state: "done" });
    const owner = await t.app.createMember({ projectId: t.projectId, role: "owner" });
    expect((await owner.api.delete(t.at(""))).status).toBeLessThan(300);
    t.pass(60_000);
    for (let turn = 0; turn < 3; turn++) await t.app.housekeeping.run();
    for (const table of ["tasks", "task_targets", "deliveries", "attempts", "event_hops", "targets"]) {
      expect([table, await t.app.db.read.all(`select * from ${table}`)]).toEqual([table, []]);
    }
  });

  test("a preview, an expression and a sample say what would be given; nothing is sent", async () => {
    const sample = { kind: "event_type", name: "tester_created" };
    const { data } = await t.post("/tasks/sample", { sample });
    expect(data).toMatchObject({ type: "tester_created", $event: { source: "project" } });
    const body = { kind: "body", body: { age: "42", name: "Ada" } };
    expect(await t.post("/tasks/expression", { template: "{{ name | upper }}", sample: body })).toEqual({
      value: "ADA",
      type: "text",
      missing: [],
      error: null,
    });
    expect(await t.post("/tasks/expression", { template: "{{ name | uper }}", sample: body })).toMatchObject({
      value: null,
      error: expect.stringContaining("upper"),
    });
    const filter = { match: "all", rows: [{ path: "age", operator: "greater", value: 50 }] };
    const definition = {
      ...EMPTY,
      filter,
      targets: [telling(t.connection, { mapping: { x: "{{ shoe }}" } })],
    };
    expect(await t.post("/tasks/preview", { definition, sample: body })).toMatchObject({
      filter_passes: false,
      targets: [{ key: "t1", filter_passes: true, values: { x: { value: null, missing: ["shoe"] } } }],
    });
    expect(t.receiver.requests).toEqual([]);
  });

  test("what happened in the project is a sample, too", async () => {
    await t.signUp("ada@example.com");
    const [{ id }] = (await t.get("/events")).data;
    const { data } = await t.post("/tasks/sample", { sample: { kind: "event", name: String(id) } });
    expect(data).toMatchObject({ data: { email: "ada@example.com" }, $event: { id, source: "project" } });
    const unknown = { sample: { kind: "event", name: "999999" } };
    expect((await t.api.post(t.at("/tasks/sample"), unknown)).status).toBe(422);
  });

  test("a viewer reads a task with a sample: what runs and what is drafted, with the fields they were published with", async () => {
    const { id } = await t.post("/tasks", {
      name: "Told",
      draft: { ...EMPTY, source: ON_SIGN_UP, targets: [telling(t.connection)] },
    });
    const { api: viewer } = await t.app.createMember({ projectId: t.projectId, role: "viewer" });
    const sample = { kind: "body", body: { data: { email: "ada@example.com" } } };
    const read = (version: string) => viewer.post(t.at(`/tasks/${id}/with-sample`), { version, sample });
    const fields = async () => (await viewer.get(t.at(`/tasks/${id}/fields`))).body.data;
    expect(await read("published")).toMatchObject({ status: 422, body: { errors: [{ path: "version" }] } });
    expect(await fields()).toEqual([]);
    await t.post(`/tasks/${id}/publish`);
    await t.patch(`/tasks/${id}`, {
      draft: { ...EMPTY, targets: [telling(t.connection, { mapping: { "field:email": "drafted" } })] },
    });
    for (const [version, value] of [
      ["published", "ada@example.com"],
      ["draft", "drafted"],
    ] as const) {
      expect((await read(version)).body.targets[0].values["field:email"].value).toBe(value);
    }
    expect(await fields()).toMatchObject([
      { target: "t1", fields: [{ id: "path" }, { id: "field:email", label: "email", required: false }] },
    ]);
    const { body } = await viewer.post(t.at("/tasks/sample"), { sample });
    expect(body.data).toMatchObject(sample.body);
    const definition = { ...EMPTY, targets: [telling(t.connection)] };
    expect((await viewer.post(t.at("/tasks/preview"), { definition, sample })).status).toBe(403);
    expect(t.receiver.requests).toEqual([]);
  });

  test("a test really does it, with the draft and a key of its own, and records nothing", async () => {
    const { id } = await t.post("/tasks", {
      name: "Draft",
      draft: { ...EMPTY, source: ON_SIGN_UP, targets: [telling(t.connection)] },
    });
    const sample = { kind: "event_type", name: "tester_created" };
    const tested = await t.post(`/tasks/${id}/test`, { target: "t1", sample });
    expect(tested).toMatchObject({ state: "done", output: "ok", error: null, steps: [{ status: 200 }] });
    await t.post(`/tasks/${id}/test`, { target: "t1", sample });
    const keys = t.receiver.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(2);
    expect(await t.runs(id)).toEqual([]);
    const failed = { ...EMPTY, targets: [telling(t.connection, { path: "/status/500" })] };
    await t.patch(`/tasks/${id}`, { draft: failed });
    expect(await t.post(`/tasks/${id}/test`, { target: "t1", sample })).toMatchObject({
      state: "failed",
      error_code: "fault",
    });
  });

  test("a connection's number that is nobody's is refused in words", async () => {
    for (const connection_id of [1e300, 0, -5, 1.5]) {
      const sample = { kind: "event_type", name: "tester_created", connection_id };
      expect((await t.api.post(t.at("/tasks/sample"), { sample })).status).toBe(422);
      const draft = { ...EMPTY, source: { ...ON_SIGN_UP, connection_id } };
      expect((await t.api.post(t.at("/tasks"), { name: "Odd", draft })).status).toBe(422);
    }
  });

  test("a target's fields are asked for as its settings stand", async () => {
    const fields = await t.post(`/connections/${t.connection.id}/targets/send/fields`, {
      settings: { format: "json_fields", names: "email\nplan" },
    });
    expect(fields.data.map(({ id }: Json) => id)).toEqual(["path", "field:email", "field:plan"]);
    const options = `/connections/${t.connection.id}/targets/send/options`;
    expect((await t.api.post(t.at(options), { settings: {}, field: "method" })).status).toBe(422);
  });

  test("each template makes a draft that lacks nothing but connections and what they offer", async () => {
    const all = (await t.api.get("/api/v1/task-templates")).body.data;
    expect(all).toHaveLength(5);
    for (const { id } of all) {
      const { problems } = await t.post("/tasks", { name: id, template: id });
      expect(problems.filter(({ path }: Json) => !/connection_id$/.test(path))).toEqual([]);
    }
  });
});

const EMPTY: Definition = { source: null, filter: null, targets: [], sample: null };
