import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ProjectActs } from "./hub/index.ts";
import { createProjectActs } from "./project-acts.ts";
import { createProjectDirectory } from "./projects/index.ts";
import { ENGINES } from "./testing/databases.ts";
import { startTestProject, type TestProject } from "./testing/people.ts";
import { createReward, grantsOf } from "./testing/rewards.ts";

describe.each(ENGINES)("what tasks do to a project on %s", (engine) => {
  let p: TestProject;
  let acts: ProjectActs;
  const ada = { email: "ada@example.com" };

  beforeEach(async () => {
    p = await startTestProject(engine);
    const { db, clock, program } = p.app;
    const projects = createProjectDirectory({ db, clock });
    acts = createProjectActs({ program: () => program, projects })(p.projectId);
  });
  afterEach(() => p.app.close());

  test("a user is added once, and changed from then on", async () => {
    const fields = { first_name: "Ada", custom_fields: { plan: "pro" } };
    const made = (await acts.saveUser({ ...ada, fields })) as { id: number };
    expect(made).toMatchObject({ is_new: true });
    expect(await acts.saveUser({ ...ada, fields: { first_name: "Ida" } })).toEqual({
      id: made.id,
      is_new: false,
    });
    expect(await p.read(made.id)).toMatchObject({
      profile: { first_name: "Ida" },
      custom_fields: { plan: "pro" },
    });
    await expect(acts.saveUser({ email: "nonsense", fields: {} })).rejects.toMatchObject({
      kind: "no",
      code: "invalid_input",
    });
    await expect(acts.saveUser({ ...ada, fields: { shoe_size: 7 } })).rejects.toThrow(/shoe_size/);
  });

  test("points are given, and a goal is reached, once for one key", async () => {
    const { id } = (await acts.saveUser({ ...ada, fields: {} })) as { id: number };
    const gift = { user: ada, points: 5, reason: "task" };
    for (const idempotencyKey of ["a", "a", "b"]) await acts.addPoints({ ...gift, idempotencyKey });
    for (const idempotencyKey of ["a", "a", "b"]) {
      await acts.reachGoal({ user: { id }, goal: "purchase", idempotencyKey });
    }
    const listed = async (what: string) => (await p.api.get(`${p.path}/${what}`)).body.data;
    expect(await listed(`users/${id}/points`)).toHaveLength(2);
    expect(await listed("goals")).toHaveLength(2);
    const nobody = { ...gift, user: { email: "eve@example.com" }, idempotencyKey: "c" };
    await expect(acts.addPoints(nobody)).rejects.toMatchObject({ kind: "no", code: "invalid_input" });
  });

  test("what came in from anywhere is read as strictly as the API reads it", async () => {
    const { id } = (await acts.saveUser({ ...ada, fields: {} })) as { id: number };
    const key = { idempotencyKey: "a" };
    const gift = { user: ada, points: 5, reason: "task", ...key };
    const refused = [
      () => acts.addPoints({ ...gift, points: 1e20 }),
      () => acts.addPoints({ ...gift, points: 1_000_001 }),
      () => acts.addPoints({ ...gift, reason: "x".repeat(256) }),
      () => acts.addPoints({ ...gift, reason: "a\0b" }),
      () => acts.addPoints({ ...gift, user: { id: 1e20 } }),
      () => acts.reachGoal({ user: { id }, goal: "a\nb", ...key }),
      () => acts.reachGoal({ user: { id: 0 }, goal: "purchase", ...key }),
      () => acts.markRewardDelivered({ grant: 1e20 }),
      () => acts.markRewardDelivered({ grant: 1.5 }),
      () => acts.takeCoupon({ reward: 1e20, user: ada, ...key }),
      () => acts.saveUser({ ...ada, fields: { first_name: "A\0" } }),
    ];
    for (const act of refused) {
      await expect(act(), String(act)).rejects.toMatchObject({
        kind: "no",
        code: expect.stringMatching(/^(invalid_input|malformed_request)$/),
      });
    }
    expect((await p.api.get(`${p.path}/users/${id}/points`)).body).toMatchObject({ balance: 0, data: [] });
  });

  test("a coupon is the same one however often it is taken; a pool that is empty is a matter of time", async () => {
    const { id } = (await acts.saveUser({ ...ada, fields: {} })) as { id: number };
    const reward = await createReward(p, { coupon: "pool", threshold: 1000 });
    await createReward(p, { name: "Without a code" });
    expect(await acts.couponRewards()).toEqual([{ id: reward.id, name: reward.name }]);
    const take = { reward: reward.id, user: ada, idempotencyKey: "a" };
    await expect(acts.takeCoupon(take)).rejects.toMatchObject({ kind: "later", code: "no_codes" });
    await p.api.post(`${p.path}/rewards/${reward.id}/codes`, { codes: ["ONE", "TWO"] });
    const code = await acts.takeCoupon(take);
    expect(["ONE", "TWO"]).toContain(code);
    expect(await acts.takeCoupon(take)).toBe(code);
    const [grant] = await grantsOf(p, id);
    for (let times = 0; times < 2; times++) {
      expect(await acts.markRewardDelivered({ grant: grant.id })).toEqual({ state: "delivered" });
    }
    await expect(acts.markRewardDelivered({ grant: 999 })).rejects.toMatchObject({ code: "not_found" });
  });
});
