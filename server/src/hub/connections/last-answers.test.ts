import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { type StandIn, startStandIn } from "../../testing/stand-ins/stand-in.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";

describe.each(ENGINES)("what came of the last thing that was asked of a connection, on %s", (engine) => {
  let t: TaskTest;
  let other: StandIn;
  let connection: Json;
  let task: Json;

  beforeEach(async () => {
    t = await startTaskTest(engine);
    other = await startStandIn(() => ({ json: {} }));
    connection = await t.post("/connections", {
      connector: "http-request",
      name: "CRM",
      settings: { url: other.origin, sign_in: "bearer" },
      secrets: { token: "t0ken" },
    });
    task = await t.createTask({ targets: [telling(connection, { path: "" })] });
  });
  afterEach(async () => {
    await t.close();
    await other.close();
  });

  const read = () => t.get(`/connections/${connection.id}`);
  const become = (lastAnswer: object | null) =>
    vi.waitFor(async () => expect((await read()).last_answer).toEqual(lastAnswer), { timeout: 10_000 });
  const done = { outcome: "done", error_code: null, status_code: null, message: null, run: null };
  const AT = "2026-03-02T09:30:00Z";

  test("is told with the run that went wrong, until something works or it is filled in anew", async () => {
    expect((await read()).last_answer).toBeNull();
    other.trouble({ status: 401, json: {} });
    await t.signUp("ada@example.com");
    const refused = await t.run(task.id, { state: "failed" });
    const [{ summary }] = refused.targets;
    const refusal = {
      at: AT,
      outcome: "refused",
      error_code: "unauthorized",
      status_code: 401,
      message: summary,
      run: { task_id: task.id, id: refused.id },
    };
    await become(refusal);
    expect((await t.get("/connections")).data.map((one: Json) => one.last_answer)).toEqual([null, refusal]);
    await t.patch(`/connections/${connection.id}`, { name: "Our CRM" });
    expect((await read()).last_answer).toEqual(refusal);
    await t.patch(`/connections/${connection.id}`, { secrets: { token: "new" } });
    expect((await read()).last_answer).toBeNull();

    other.trouble({ status: 503, json: {} });
    await t.signUp("bob@example.com");
    const failed = await t.run(task.id, { state: "running", targets: [{ attempts: 1 }] });
    await become({
      ...refusal,
      outcome: "failed",
      error_code: "fault",
      status_code: 503,
      message: failed.targets[0].summary,
      run: { task_id: task.id, id: failed.id },
    });
    other.trouble(null);
    await t.signUp("eve@example.com");
    await become({ at: AT, ...done });
  });

  test("is nothing where it wasn't asked: a mapping that comes to nothing says nothing about it", async () => {
    const draft = (await t.get(`/tasks/${task.id}`)).draft;
    const [target] = draft.targets;
    const settings = { ...target.settings, method: "POST", format: "json" };
    await t.patch(`/tasks/${task.id}`, {
      draft: { ...draft, targets: [{ ...target, settings, mapping: { body: "{{ data.nothing }}" } }] },
    });
    await t.post(`/tasks/${task.id}/publish`);
    await t.createTask({ targets: [telling(t.connection)] });
    await t.signUp("ada@example.com");
    await t.run(task.id, { state: "failed" });
    const receiver = () => t.get(`/connections/${t.connection.id}`);
    await vi.waitFor(async () => expect((await receiver()).last_answer?.outcome).toBe("done"), {
      timeout: 10_000,
    });
    expect(other.requests).toEqual([]);
    expect((await read()).last_answer).toBeNull();
  });

  test("goes with an erased person what the other side said of them; that it refused stays", async () => {
    other.trouble(({ text }) => ({ status: 422, json: { message: text } }));
    const user = await t.signUp("ada@example.com");
    await t.run(task.id, { state: "failed" });
    await vi.waitFor(async () => expect((await read()).last_answer?.outcome).toBe("refused"), {
      timeout: 10_000,
    });
    await t.api.post(t.at(`/users/${user.id}/erase`));
    const { last_answer } = await read();
    expect(last_answer).toMatchObject({ outcome: "refused", message: null, run: { task_id: task.id } });
  });
});
