import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { createReward } from "../../testing/rewards.ts";
import { openTestIo, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import { startStandIn } from "../../testing/stand-ins/stand-in.ts";
import type { Values } from "./connector.ts";
import { hookline } from "./hookline.ts";
import type { ProjectActs } from "./io.ts";

const act = (
  io: ReturnType<typeof openTestIo>,
  connection: Values,
  id: string,
  values: Values,
  key = "key-1",
) => targetOf(hookline, id).run(io, runInput({ connection, values, idempotencyKey: key }));

describe.each(ENGINES)("another installation, on %s", (engine) => {
  let there: TestProject;
  let io: ReturnType<typeof openTestIo>;
  let connection: Values;
  beforeEach(async () => {
    there = await startTestProject(engine);
    const url = await there.app.http.listen({ host: "127.0.0.1", port: 0 });
    io = openTestIo();
    connection = { where: "elsewhere", url: `${url}/`, project: there.slug, key: there.secretKey };
  });
  afterEach(async () => {
    io.close();
    await there.app.close();
  });

  test("the key is tried", async () => {
    expect(await hookline.check?.(io, connection)).toBe("The key works for “Acme”.");
    await expect(hookline.check?.(io, { ...connection, key: "hl_sk_wrong" })).rejects.toMatchObject({
      kind: "no",
      code: "unauthorized",
    });
  });

  test("a user is added, then changed, by profile and custom fields", async () => {
    const values = { email: "bruce@example.com", first_name: "Bruce", custom_fields: { plan: "yearly" } };
    await act(io, connection, "save_user", values);
    await act(io, connection, "save_user", { email: "bruce@example.com", city: "Gotham", first_name: null });
    const { body } = await there.api.get(`${there.path}/users`);
    expect(body.data).toMatchObject([
      {
        email: "bruce@example.com",
        profile: { first_name: "Bruce", city: "Gotham" },
        custom_fields: { plan: "yearly" },
      },
    ]);
  });

  test("points are given and a goal is told of once for one key", async () => {
    const { id } = await there.join("bruce@example.com");
    const points = { user: "bruce@example.com", points: 50 };
    await act(io, connection, "add_points", points);
    await act(io, connection, "add_points", points);
    await act(io, connection, "add_points", { ...points, user: String(id) }, "key-2");
    await act(io, connection, "reach_goal", { user: "bruce@example.com", goal: "purchase" }, "key-3");
    await act(io, connection, "reach_goal", { user: "bruce@example.com", goal: "purchase" }, "key-3");
    const ledger = await there.api.get(`${there.path}/users/${id}/points`);
    expect(ledger.body.data.map((entry: { points: number }) => entry.points)).toEqual([50, 50]);
    expect((await there.api.get(`${there.path}/goals`)).body.data.length).toBe(1);
  });

  test("a reward is marked as delivered, as often as it is told", async () => {
    const { id } = await there.join("bruce@example.com");
    const reward = await createReward(there);
    const { body: grant } = await there.api.post(`${there.path}/rewards/${reward.id}/issue`, { user_id: id });
    await act(io, connection, "mark_reward_delivered", { grant: grant.id });
    await act(io, connection, "mark_reward_delivered", { grant: grant.id });
    const { body } = await there.api.get(`${there.path}/users/${id}/rewards`);
    expect(body.data[0].state).toBe("delivered");
  });

  test("an earlier attempt that is still under way there is waited for", async () => {
    const busy = await startStandIn(() => ({
      status: 409,
      json: { code: "idempotency_key_in_use", detail: "A request with this key is under way." },
    }));
    const elsewhere = { ...connection, url: busy.origin };
    const giving = act(io, elsewhere, "add_points", { user: "7", points: 1 });
    await expect(giving).rejects.toMatchObject({ kind: "later", status: 409 });
    await busy.close();
  });

  test("what it refuses is told in its own words", async () => {
    const refused = act(io, connection, "save_user", { email: "nobody" });
    await expect(refused).rejects.toMatchObject({ kind: "no", message: expect.stringContaining("nobody") });
  });
});

test("this project is acted on with no network between", async () => {
  const told: unknown[] = [];
  const tell = async (input: unknown) => void told.push(input);
  const project = { saveUser: tell, addPoints: tell, reachGoal: tell, markRewardDelivered: tell };
  const io = openTestIo({ project: project as unknown as ProjectActs });
  const here = { where: "here" };
  await act(io, here, "save_user", { email: "bruce@example.com", city: "Gotham", age: null });
  await act(io, here, "add_points", { user: "7", points: 5, reason: "survey" });
  await act(io, here, "reach_goal", { user: "bruce@example.com", goal: "purchase" });
  await act(io, here, "mark_reward_delivered", { grant: 12 });
  expect(told).toEqual([
    { email: "bruce@example.com", fields: { city: "Gotham" } },
    { user: { id: 7 }, points: 5, reason: "survey", idempotencyKey: "key-1" },
    { user: { email: "bruce@example.com" }, goal: "purchase", idempotencyKey: "key-1" },
    { grant: 12 },
  ]);
  expect(io.steps).toEqual([]);
  await expect(act(io, here, "add_points", { user: "7", points: 1.5 })).rejects.toThrow("1.5 is none");
  io.close();
});
