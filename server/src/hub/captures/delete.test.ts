import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { dump } from "../../testing/dump.ts";
import { type EchoReceiver, startEchoReceiver } from "../../testing/echo-receiver.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";

const MINUTE_MS = 60_000;
/** What is known of the person, as it came in. */
const TRACES = ["ada@example.com", "Lovelace", "203.0.113.9"];

describe.each(ENGINES)("deleting captures on %s", (engine) => {
  let t: TaskTest;
  let source: Json;
  let echo: EchoReceiver;
  let connection: Json;

  beforeEach(async () => {
    t = await startTaskTest(engine);
    source = await t.post("/connections", { connector: "generic", name: "Shop" });
    echo = await startEchoReceiver();
    connection = await t.post("/connections", {
      connector: "http-request",
      name: "Echo",
      settings: { url: echo.url },
    });
  });
  afterEach(async () => {
    echo.release();
    await t.close();
    await echo.close();
  });

  const path = (name: string) => t.at(`/captures/${name}`);
  const send = async (email = "ada@example.com") => {
    const { pathname } = new URL(source.source.url);
    const { body } = await t.app.api(null).post(`${pathname}?from=203.0.113.9`, { email, name: "Lovelace" });
    return body.id as string;
  };
  const listed = async () =>
    (await t.get(`/connections/${source.id}/captures`)).data.map(({ name }: Json) => name);
  const traces = async () => {
    const text = await dump(t.app.db);
    return TRACES.filter((trace) => text.includes(trace));
  };
  /** A task that tells a path of the receiver about each capture, and what it is told comes back. */
  const createTask = (path: string) =>
    t.createTask({
      source: { kind: "connection", connection_id: source.id, types: [] },
      targets: [
        telling(connection, {
          path,
          settings: { method: "POST", format: "json_fields", names: "email\nname\nquery" },
          mapping: {
            "field:email": "{{ email }}",
            "field:name": "{{ name }}",
            "field:query": "{{ $request.query.from }}",
          },
        }),
      ],
    });

  test("takes all of it, also out of its runs, of those of a replay, and of those begun anew; that they were stays", async () => {
    const task = await createTask("/ok");
    const name = await send();
    const first = await t.run(task.id, { state: "done" });
    const { event_id } = await t.post(`/captures/${name}/replay`);
    await t.run(task.id, { id: event_id, state: "done" });
    const again = await t.post(`/tasks/${task.id}/runs/${first.id}/again`, { targets: "all" });
    await t.run(task.id, { id: again.id, state: "done" });
    expect(await traces()).toEqual(TRACES);

    expect((await t.api.delete(path(name))).status).toBe(204);
    expect(await traces()).toEqual([]);
    expect(await listed()).toEqual([]);
    for (const act of [t.api.get(path(name)), t.api.delete(path(name)), t.api.post(`${path(name)}/replay`)]) {
      const { status, body } = await act;
      expect({ status, detail: body.detail }).toEqual({
        status: 404,
        detail: `There is no capture "${name}" in this project.`,
      });
    }
    const runs = await t.runs(task.id);
    expect(runs.map(({ id, state, capture }) => ({ id, state, capture }))).toEqual(
      [again.id, event_id, first.id].map((id) => ({ id, state: "done", capture: null })),
    );
    const { input, targets } = await t.get(`/tasks/${task.id}/runs/${first.id}`);
    expect({ input, tries: targets[0].tries }).toMatchObject({
      input: null,
      tries: [{ number: 1, input: null, output: null, steps: [] }],
    });
  });

  test("what the other side said on refusing it goes too, and what waits for another try ends", async () => {
    const refusing = await createTask("/400");
    const failing = await createTask("/503");
    const name = await send();
    await t.run(refusing.id, { state: "failed" });
    const waiting = await t.run(failing.id, { state: "running", targets: [{ attempts: 1 }] });
    expect(waiting.targets[0].tries[0].detail).not.toBeNull();
    await t.api.delete(path(name));
    expect(await traces()).toEqual([]);
    const { targets } = await t.get(`/tasks/${failing.id}/runs/${waiting.id}`);
    expect(targets[0].tries[0]).toMatchObject({ error_code: "fault", detail: null });
    t.pass(60 * MINUTE_MS);
    await t.run(failing.id, { state: "failed", targets: [{ error_code: "gone" }] });
  });

  test("what an attempt that was under way brings later goes a minute after", async () => {
    const task = await createTask("/hold");
    const name = await send();
    await expect.poll(() => echo.held()).toBe(1);
    await t.api.delete(path(name));
    echo.release();
    await t.run(task.id, { state: "done" });
    expect(await traces()).not.toEqual([]);
    await t.app.housekeeping.run();
    expect(await traces()).not.toEqual([]);
    t.pass(MINUTE_MS);
    await t.app.housekeeping.run();
    expect(await traces()).toEqual([]);
  });

  test("several go at once, each for itself; the others stay", async () => {
    const other = await send("bob@example.com");
    const names = [await send(), await send(), await send()];
    const [first, second, third] = names as [string, string, string];
    const { data } = await t.post("/captures/acts", {
      act: "delete",
      captures: [second, "cap_unknown", first],
    });
    expect(data).toEqual([
      { capture: second, result: "done", error: null },
      {
        capture: "cap_unknown",
        result: "refused",
        error: { code: "not_found", message: 'There is no capture "cap_unknown" in this project.' },
      },
      { capture: first, result: "done", error: null },
    ]);
    expect(await listed()).toEqual([third, other]);
  });

  test("another project's are none of ours, and a repeat of a deleted one starts nothing still", async () => {
    await t.patch(`/connections/${source.id}/source`, { rules: { id_path: "email" } });
    const name = await send();
    const other = await t.app.createProject({ name: "Other" });
    const theirs = `/api/v1/projects/${other.project.id}/captures`;
    const api = t.app.api(other.secretKey);
    expect((await api.delete(`${theirs}/${name}`)).status).toBe(404);
    await api.post(`${theirs}/acts`, { act: "delete", captures: [name] });
    expect(await listed()).toEqual([name]);
    await t.api.delete(path(name));
    await send();
    expect((await t.get(`/connections/${source.id}/captures`)).data[0].state).toBe("duplicate");
  });

  test("is for editors, and for keys that may write to the hub", async () => {
    const name = await send();
    const viewer = await t.app.createMember({ projectId: t.projectId, role: "viewer" });
    const editor = await t.app.createMember({ projectId: t.projectId, role: "editor" });
    const acts = { act: "delete", captures: [name] };
    expect((await viewer.api.delete(path(name))).status).toBe(403);
    expect((await viewer.api.post(t.at("/captures/acts"), acts)).status).toBe(403);
    expect((await editor.api.delete(path(name))).status).toBe(204);
  });
});
