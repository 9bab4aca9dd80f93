import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HOPS_HEADER, MAX_HOPS } from "../../kernel/hops.ts";
import type { Json } from "../../testing/api.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startTaskTest, type TaskTest, telling } from "../../testing/tasks.ts";
import type { TaskTarget } from "../tasks/definition.ts";

describe.each(ENGINES)("tasks that set each other off on %s", (engine) => {
  let t: TaskTest;
  beforeEach(async () => {
    t = await startTaskTest(engine);
  });
  afterEach(() => t.close());

  async function giving(points: string): Promise<TaskTarget> {
    const hookline = await t.post("/connections", {
      connector: "hookline",
      name: "Here",
      settings: { where: "here" },
    });
    return {
      ...telling(hookline),
      action: "add_points",
      settings: {},
      mapping: { user: "{{ data.user.email }}", points },
    };
  }

  const onPoints = { kind: "project" as const, connection_id: null, types: ["points_earned"] };

  test("are cut after a few, and the last one says why", async () => {
    const task = await t.createTask({ source: onPoints, targets: [await giving("1")] });
    const user = await t.signUp("ada@example.com");
    await t.post("/points", { user_id: user.id, points: 1 });
    await expect.poll(() => t.runs(task.id, "state=skipped")).toHaveLength(1);
    const runs = await t.runs(task.id);
    expect(runs).toHaveLength(MAX_HOPS + 1);
    expect(runs[0].targets[0]).toMatchObject({ error_code: "loop" });
    expect((await t.get(`/users/${user.id}/points`)).data).toHaveLength(1 + MAX_HOPS);
  });

  test("tell others how many they are: by the requests of tasks, and by the webhooks of what they caused", async () => {
    await t.createEndpoint({ url: t.receiver.url("/ok/hook"), events: ["points_earned"] });
    await t.createTask({ targets: [telling(t.connection, { path: "/ok/task" })] });
    await t.createTask({
      targets: [{ ...(await giving("3")), mapping: { user: "{{ data.email }}", points: "3" } }],
    });
    await t.signUp("ada@example.com");
    const [asked, told] = await Promise.all(
      ["/ok/task", "/ok/hook"].map((path) => t.receiver.received((one) => one.path === path)),
    );
    expect(asked?.headers[HOPS_HEADER]).toMatch(/^1;/);
    expect(told?.headers[HOPS_HEADER]).toMatch(/^1;/);
  });

  test("are counted on where a task comes back by the API, also among others' sign-ups", async () => {
    await t.createEndpoint({ url: t.receiver.url("/ok/hook"), events: ["tester_created"] });
    const sign = (email: string, hops?: number) =>
      t.api.post(t.at("/users"), { email }, hops === undefined ? {} : { [HOPS_HEADER]: String(hops) });
    const others = Array.from({ length: 10 }, (_, i) => `user-${i}@example.com`);
    await Promise.all([
      sign("first@example.com", 3),
      ...others.map((email) => sign(email)),
      sign("last@example.com", 4),
    ]);
    await expect.poll(() => t.receiver.requests.length).toBe(12);
    const hops = t.receiver.requests.map(({ body, headers }) => [
      (JSON.parse(body) as Json).data.email,
      headers[HOPS_HEADER]?.toString().split(";")[0],
    ]);
    expect(hops.filter(([, count]) => count !== undefined).sort()).toEqual([
      ["first@example.com", "3"],
      ["last@example.com", "4"],
    ]);
  });

  test("are not counted by strangers: a made-up number keeps nothing from being done, and a task's own counts on the public way", async () => {
    const task = await t.createTask({ targets: [telling(t.connection, { path: "/ok/task" })] });
    const publicly = (email: string, header: string) =>
      t.app.api(null).post("/public/v1/signup?project=acme", { email }, { [HOPS_HEADER]: header });
    const sent = async (email: string) =>
      (await t.receiver.received(({ body }) => body.includes(email)))?.headers[HOPS_HEADER]?.toString() ?? "";

    for (const header of [`${MAX_HOPS}`, `${MAX_HOPS};${"A".repeat(43)}`]) {
      await publicly(`stranger${header.length}@example.com`, header);
      expect(await sent(`stranger${header.length}@example.com`)).toMatch(/^1;/);
    }
    await publicly("second@example.com", await sent("stranger1@example.com"));
    expect(await sent("second@example.com")).toMatch(/^2;/);
    expect(await t.runs(task.id, "state=skipped")).toEqual([]);
  });
});
