import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, grantsOf, settleRewards } from "../testing/rewards.ts";

describe.each(ENGINES)("earning rewards on %s", (engine) => {
  let p: TestProject;
  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    expect(await badPayloads(p.app.db)).toEqual([]);
    await p.app.close();
  });

  const friends = (code: string, from: number, until: number) =>
    Promise.all(
      Array.from({ length: until - from }, (_, i) =>
        p.join(`f${from + i}@example.com`, { referred_by: code }),
      ),
    );
  const rewardEvents = async () =>
    (await recordedEvents(p.app.db)).filter(({ type }) => type.startsWith("reward_"));

  test("each tier is earned once, by whoever crosses it, also several at once", async () => {
    const one = await createReward(p, { name: "Sticker", threshold: 1 });
    const three = await createReward(p, { name: "Free month", type: "credit", threshold: 3 });
    await createReward(p, { name: "Free year", threshold: 10 });
    const bruce = await p.join("bruce@example.com");
    await friends(bruce.referral_code, 0, 5);
    expect((await grantsOf(p, bruce.id)).map(({ reward, state }) => [reward.id, state])).toEqual([
      [one.id, "earned"],
      [three.id, "earned"],
    ]);
    const events = await rewardEvents();
    expect(events.map(({ type, data }) => [type, data.user.id, data.reward.name])).toEqual([
      ["reward_earned", bruce.id, "Sticker"],
      ["reward_earned", bruce.id, "Free month"],
    ]);
    const [, grant] = await grantsOf(p, bruce.id);
    expect(events[1]?.data.reward).toEqual({
      id: grant?.id,
      name: "Free month",
      type: "credit",
      description: null,
      coupon_code: null,
      role: "referrer",
      threshold: 3,
      state: "earned",
    });
    expect(
      (await p.api.get(`${p.path}/rewards`)).body.data.map((row: { grants: object }) => row.grants),
    ).toMatchObject([{ earned: 1 }, { earned: 1 }, { earned: 0 }]);
  });

  test("events stand behind the referral's, in the transaction of the sign-up", async () => {
    await createReward(p, { threshold: 1 });
    await createReward(p, { role: "friend", name: "Welcome" });
    const bruce = await p.join("bruce@example.com");
    await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const types = (await recordedEvents(p.app.db))
      .slice(2)
      .map(({ type, data }) => [type, data.reward?.name]);
    expect(types).toEqual([
      ["tester_created", undefined],
      ["tester_applied", undefined],
      ["referral_created", undefined],
      ["referral_qualified", undefined],
      ["reward_earned", "Free month"],
      ["reward_earned", "Welcome"],
    ]);
  });

  test("a friend earns the friend's reward when the referral counts, and not before", async () => {
    await p.api.patch(p.path, { referral_rule: "active" });
    const welcome = await createReward(p, { role: "friend", coupon: "fixed", coupon_code: "HELLO-10" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.join("alone@example.com");
    expect(await grantsOf(p, robin.id)).toEqual([]);
    await p.api.post(`${p.path}/users/${robin.id}/activate`);
    expect(await grantsOf(p, robin.id)).toMatchObject([
      {
        reward: { id: welcome.id, role: "friend" },
        state: "earned",
        coupon_code: "HELLO-10",
        threshold: null,
      },
    ]);
    expect(await rewardEvents()).toHaveLength(1);
    expect(await grantsOf(p, bruce.id)).toEqual([]);
  });

  test("points earn rewards that go by the balance", async () => {
    await p.api.patch(p.path, { point_rules: { signup: 10, share: 0, referral: 50, goals: {} } });
    await createReward(p, { name: "Starter", metric: "points", threshold: 10 });
    const hundred = await createReward(p, { name: "Hundred", metric: "points", threshold: 100 });
    const bruce = await p.join("bruce@example.com");
    expect((await grantsOf(p, bruce.id)).map(({ reward }) => reward.name)).toEqual(["Starter"]);
    await friends(bruce.referral_code, 0, 2);
    expect((await grantsOf(p, bruce.id)).at(-1)).toMatchObject({
      reward: { id: hundred.id, metric: "points" },
      threshold: 100,
    });
    expect((await recordedEvents(p.app.db)).at(-1)?.type).toBe("reward_earned");
  });

  test("below the threshold again, what is not delivered is taken back, and comes back with the count, code and all", async () => {
    const pool = await createReward(p, { name: "Code", threshold: 2, coupon: "pool" });
    await createReward(p, { name: "Sent", threshold: 1 });
    await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes: ["A1", "A2"] });
    const bruce = await p.join("bruce@example.com");
    const [first, second] = await friends(bruce.referral_code, 0, 2);
    const sent = (await grantsOf(p, bruce.id)).find(({ reward }) => reward.name === "Sent");
    await p.api.post(`${p.path}/grants/${sent?.id}/deliver`);
    const before = await grantsOf(p, bruce.id);

    await p.api.delete(`${p.path}/users/${first.id}`);
    await p.api.delete(`${p.path}/users/${second.id}`);
    expect(await grantsOf(p, bruce.id)).toMatchObject([
      { reward: { name: "Sent" }, state: "delivered" },
      {
        reward: { name: "Code" },
        state: "revoked",
        revoked_by: "rule",
        reason: "below the threshold",
        coupon_code: "A1",
      },
    ]);
    await friends(bruce.referral_code, 5, 7);
    expect(
      (await grantsOf(p, bruce.id)).map(({ id, state, coupon_code }) => [id, state, coupon_code]),
    ).toEqual(before.map(({ id, state, coupon_code }) => [id, state, coupon_code]));
    expect((await rewardEvents()).map(({ type, data }) => [type, data.reward.name])).toEqual([
      ["reward_earned", "Sent"],
      ["reward_earned", "Code"],
      ["reward_delivered", "Sent"],
      ["reward_revoked", "Code"],
      ["reward_earned", "Code"],
    ]);
  });

  test("a new reward comes to those who meet it already, and a lower threshold to more of them", async () => {
    const people = await Promise.all(["a", "b", "c"].map((name) => p.join(`${name}@example.com`)));
    await friends(people[0].referral_code, 0, 3);
    await friends(people[1].referral_code, 3, 5);
    const reward = await createReward(p, { threshold: 3 });
    const welcome = await createReward(p, { role: "friend", name: "Welcome" });
    await settleRewards(p);
    const having = async (id: number) =>
      (await p.api.get(`${p.path}/grants?reward_id=${id}&limit=200`)).body.data.map(
        (grant: { user_id: number }) => grant.user_id,
      );
    expect(await having(reward.id)).toEqual([people[0].id]);
    expect(await having(welcome.id)).toHaveLength(5);
    await p.api.patch(`${p.path}/rewards/${reward.id}`, { threshold: 2 });
    await settleRewards(p);
    expect((await having(reward.id)).sort()).toEqual([people[0].id, people[1].id]);
    expect((await p.api.get(`${p.path}/rewards/${reward.id}`)).body).toMatchObject({ catching_up: null });
  });

  test("a disabled reward is earned by nobody new, and by those who met it meanwhile once it is enabled", async () => {
    const reward = await createReward(p, { threshold: 1, enabled: false });
    const bruce = await p.join("bruce@example.com");
    await friends(bruce.referral_code, 0, 1);
    await settleRewards(p);
    expect(await grantsOf(p, bruce.id)).toEqual([]);
    await p.api.patch(`${p.path}/rewards/${reward.id}`, { enabled: true });
    await settleRewards(p);
    expect(await grantsOf(p, bruce.id)).toMatchObject([{ state: "earned" }]);
  });

  test("a raised threshold takes nothing from those who had it", async () => {
    const reward = await createReward(p, { threshold: 1 });
    const bruce = await p.join("bruce@example.com");
    await friends(bruce.referral_code, 0, 2);
    await p.api.patch(`${p.path}/rewards/${reward.id}`, { threshold: 5 });
    await settleRewards(p);
    await friends(bruce.referral_code, 2, 3);
    expect(await grantsOf(p, bruce.id)).toMatchObject([{ state: "earned", threshold: 1 }]);
  });

  test("a raised threshold has nobody looked at, and so takes nothing that a lower one had left", async () => {
    const reward = await createReward(p, { threshold: 3 });
    const change = (threshold: number) => p.api.patch(`${p.path}/rewards/${reward.id}`, { threshold });
    const bruce = await p.join("bruce@example.com");
    await friends(bruce.referral_code, 0, 3);
    await change(1);
    const { data } = (await p.api.get(`${p.path}/users/${bruce.id}/referrals`)).body;
    await p.api.delete(`${p.path}/users/${data[0].friend_id}`);
    await settleRewards(p);
    expect((await change(5)).body).toMatchObject({ threshold: 5, catching_up: null });
    await settleRewards(p);
    expect(await grantsOf(p, bruce.id)).toMatchObject([{ state: "earned" }]);
  });

  test("other projects' rewards are not earned", async () => {
    const other = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(other.secretKey);
    await theirs.post(`/api/v1/projects/${other.project.id}/rewards`, { name: "Theirs", threshold: 1 });
    const bruce = await p.join("bruce@example.com");
    await friends(bruce.referral_code, 0, 1);
    expect(await grantsOf(p, bruce.id)).toEqual([]);
    expect((await theirs.get(`${p.path}/rewards`)).status).toBe(404);
  });
});
