import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward } from "../testing/rewards.ts";

describe.each(ENGINES)("the rules of rewards on %s", (engine) => {
  let p: TestProject;
  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const create = (body: object) => p.api.post(`${p.path}/rewards`, body);

  test("a reward says all of its terms", async () => {
    const made = await create({ name: "Sticker", threshold: 3 });
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: "Sticker",
        type: "other",
        description: null,
        role: "referrer",
        metric: "referrals",
        threshold: 3,
        approval: "automatic",
        coupon: "none",
        coupon_code: null,
        cost_cents: null,
        enabled: true,
        grants: { pending: 0, declined: 0, earned: 0, delivered: 0, revoked: 0 },
        cost_so_far_cents: null,
        codes: null,
      },
    });
    const { id } = made.body;
    const changed = await p.api.patch(`${p.path}/rewards/${id}`, {
      cost_cents: 250,
      enabled: false,
      description: "Round",
    });
    expect(changed.body).toMatchObject({
      cost_cents: 250,
      cost_so_far_cents: 0,
      enabled: false,
      description: "Round",
    });
    expect(changed.body.disabled_at).not.toBeNull();
    expect((await p.api.get(`${p.path}/rewards/${id}`)).body).toEqual(changed.body);
  });

  test.each([
    [{ name: "", threshold: 1 }, "name"],
    [{ name: "X" }, "threshold"],
    [{ name: "X", threshold: 0 }, "threshold"],
    [{ name: "X", role: "friend", threshold: 1 }, "threshold"],
    [{ name: "X", role: "friend", metric: "points" }, "metric"],
    [{ name: "X", threshold: 1, coupon: "fixed" }, "coupon_code"],
    [{ name: "X", threshold: 1, coupon_code: "ABC" }, "coupon_code"],
  ])("%j is refused for its %s", async (body, path) => {
    expect(await create(body)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  test("who gets it, what it goes by and the kind of coupon stay", async () => {
    const { id } = await createReward(p);
    for (const change of [{ role: "friend" }, { metric: "points" }, { coupon: "pool" }]) {
      expect((await p.api.patch(`${p.path}/rewards/${id}`, change)).status).toBe(422);
    }
    expect(await p.api.patch(`${p.path}/rewards/${id}`, { threshold: null })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "threshold" }] },
    });
  });

  test("tiers are listed in the order in which they are earned, page by page", async () => {
    await createReward(p, { name: "Welcome", role: "friend" });
    await createReward(p, { name: "100 points", metric: "points", threshold: 100 });
    for (const threshold of [10, 3, 5]) await createReward(p, { name: `${threshold} friends`, threshold });
    const first = (await p.api.get(`${p.path}/rewards?limit=2`)).body;
    const rest = (await p.api.get(`${p.path}/rewards?limit=4&cursor=${first.next_cursor}`)).body;
    expect([...first.data, ...rest.data].map(({ name }: { name: string }) => name)).toEqual([
      "3 friends",
      "5 friends",
      "10 friends",
      "100 points",
      "Welcome",
    ]);
    expect(rest.next_cursor).toBeNull();
  });

  test("fifty at most; one that nobody has can be deleted, another can't", async () => {
    const rewards = [];
    for (let i = 1; i <= 50; i++) rewards.push(await createReward(p, { threshold: i }));
    expect(await create({ name: "X", threshold: 1 })).toMatchObject({
      status: 422,
      body: { code: "limit_reached" },
    });
    const bruce = await p.join("bruce@example.com");
    await p.join("robin@example.com", { referred_by: bruce.referral_code });
    expect((await p.api.delete(`${p.path}/rewards/${rewards[0].id}`)).status).toBe(409);
    expect((await p.api.delete(`${p.path}/rewards/${rewards[1].id}`)).status).toBe(204);
    expect((await p.api.get(`${p.path}/rewards/${rewards[1].id}`)).status).toBe(404);
    expect((await create({ name: "X", threshold: 1 })).status).toBe(201);
  });

  test("viewers read, editors change", async () => {
    const { id } = await createReward(p);
    const viewer = await p.app.createMember({ projectId: p.projectId, role: "viewer" });
    const editor = await p.app.createMember({ projectId: p.projectId, role: "editor" });
    expect((await viewer.api.get(`${p.path}/rewards`)).body.data).toHaveLength(1);
    expect((await viewer.api.patch(`${p.path}/rewards/${id}`, { name: "Y" })).status).toBe(403);
    expect((await editor.api.patch(`${p.path}/rewards/${id}`, { name: "Y" })).body.name).toBe("Y");
  });
});
