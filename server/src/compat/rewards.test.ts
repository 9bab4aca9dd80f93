import type { InjectOptions } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, grantsOf } from "../testing/rewards.ts";

describe.each(ENGINES)("rewards of the REST v2 on %s", (engine) => {
  let p: TestProject;
  let beta: string;
  beforeEach(async () => {
    p = await startTestProject(engine);
    beta = `/api/v2/betas/${p.projectId}`;
  });
  afterEach(() => p.app.close());

  const withFriend = async (name: string) => {
    const user = await p.join(`${name}@example.com`);
    await p.join(`friend-of-${name}@example.com`, { referred_by: user.referral_code });
    return user;
  };

  test("a reward is one tester's, with Prefinery's members and types", async () => {
    await createReward(p, { name: "Sticker", threshold: 1, description: "A round one" });
    await createReward(p, { name: "Month", threshold: 3 });
    const bruce = await withFriend("bruce");
    const { status, body, headers } = await p.api.get(`${beta}/rewards.json`);
    expect(status).toBe(200);
    const [grant] = await grantsOf(p, bruce.id);
    expect(body).toEqual([
      {
        id: grant.id,
        descriptor: "Sticker",
        name: "A round one",
        type: "SingleSided",
        user_role: "referrer",
        user_id: bruce.id,
        status: "earned",
        earned_at: grant.earned_at,
        delivered_at: null,
        revoked_at: null,
        coupon_code: null,
      },
    ]);
    expect(JSON.parse(String(headers["x-pagination"]))).toMatchObject({ total_count: 1, next_page: null });
    await createReward(p, { name: "Welcome", role: "friend" });
    await p.join("two@example.com", { referred_by: bruce.referral_code });
    await p.join("three@example.com", { referred_by: bruce.referral_code });
    const types = (await p.api.get(`${beta}/rewards`)).body.map(
      (row: { descriptor: string; type: string }) => [row.descriptor, row.type],
    );
    expect(types).toContainEqual(["Month", "Milestone"]);
    expect(types).toContainEqual(["Sticker", "DoubleSided"]);
    expect(types).toContainEqual(["Welcome", "DoubleSided"]);
  });

  test("lists are narrowed by address and status, and know nothing of what waits", async () => {
    await createReward(p, { name: "Sticker", threshold: 1 });
    await createReward(p, { name: "Reviewed", threshold: 1, approval: "review" });
    const bruce = await withFriend("bruce");
    await withFriend("selina");
    const [{ id }] = await grantsOf(p, bruce.id);
    await p.api.post(`${p.path}/grants/${id}/deliver`);
    const found = async (query: string) =>
      (await p.api.get(`${beta}/${query}`)).body.map((row: { id: number }) => row.id);
    expect(await found("rewards")).toHaveLength(2);
    expect(await found("rewards?status=delivered")).toEqual([id]);
    expect(await found("rewards?email=Bruce@example.com")).toEqual([id]);
    expect(await found("rewards?email=nobody@example.com")).toEqual([]);
    expect(await found("rewards?email=nobody")).toEqual([]);
    expect(await found(`testers/${bruce.id}/rewards.json`)).toEqual([id]);
    expect(await found(`testers/${bruce.id}/rewards?status=earned`)).toEqual([]);
    expect(await found("rewards?page=2")).toEqual([]);
  });

  test("issued by address or tester, by id or name, as JSON or as a form", async () => {
    const { id } = await createReward(p, { name: "Sticker", threshold: 9 });
    const bruce = await p.join("bruce@example.com");
    const selina = await p.join("selina@example.com");
    const issued = await p.api.post(`${beta}/rewards.json`, {
      email: "bruce@example.com",
      reward_id: String(id),
    });
    expect(issued).toMatchObject({
      status: 201,
      body: { descriptor: "Sticker", user_id: bruce.id, status: "earned" },
    });
    const form: InjectOptions = {
      method: "POST",
      url: `${beta}/testers/${selina.id}/rewards.json`,
      headers: { authorization: await keyOf(p), "content-type": "application/x-www-form-urlencoded" },
      payload: "reward[descriptor]=Sticker",
    };
    expect((await p.app.http.inject(form)).statusCode).toBe(201);
    expect((await p.api.post(`${beta}/rewards`, { email: "nobody@example.com", reward_id: id })).status).toBe(
      404,
    );
    expect(
      (await p.api.post(`${beta}/rewards`, { email: "bruce@example.com", descriptor: "None" })).status,
    ).toBe(404);
    expect(await grantsOf(p, bruce.id)).toHaveLength(1);
  });
});

async function keyOf(p: TestProject): Promise<string> {
  const { body } = await p.api.post(`${p.path}/keys`, { name: "Script" });
  return `Bearer ${body.key}`;
}
