import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, grantsOf, settleRewards } from "../testing/rewards.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("grants on %s", (engine) => {
  let p: TestProject;
  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(async () => {
    expect(await badPayloads(p.app.db)).toEqual([]);
    await p.app.close();
  });

  const act = (id: number, name: string, body?: object) => p.api.post(`${p.path}/grants/${id}/${name}`, body);
  const acts = (body: object) => p.api.post(`${p.path}/grants/acts`, body);
  const list = async (query: string) => (await p.api.get(`${p.path}/grants?${query}`)).body.data;
  const issue = (rewardId: number, body: object) => p.api.post(`${p.path}/rewards/${rewardId}/issue`, body);
  const rewardEvents = async () =>
    (await recordedEvents(p.app.db)).filter(({ type }) => type.startsWith("reward_")).map(({ type }) => type);
  const withFriend = async (name: string) => {
    const user = await p.join(`${name}@example.com`);
    await p.join(`friend-of-${name}@example.com`, { referred_by: user.referral_code });
    return user;
  };

  test("under review it is earned when a member approves it, and nobody is told before", async () => {
    await createReward(p, { threshold: 1, approval: "review" });
    const bruce = await withFriend("bruce");
    const selina = await withFriend("selina");
    const [waiting] = await grantsOf(p, bruce.id);
    expect(waiting).toMatchObject({ state: "pending", waits_for: "review", earned_at: null });
    expect(await list("waits_for=review")).toHaveLength(2);
    expect(await rewardEvents()).toEqual([]);
    expect((await act(waiting.id, "approve")).body).toMatchObject({ state: "earned", waits_for: null });
    expect((await act(waiting.id, "approve")).status).toBe(200);
    const [hers] = await grantsOf(p, selina.id);
    expect((await act(hers.id, "decline", { reason: "not a person" })).body).toMatchObject({
      state: "declined",
      reason: "not a person",
      allowed_acts: ["approve"],
    });
    expect(await rewardEvents()).toEqual(["reward_earned"]);
    expect((await act(hers.id, "approve")).body.state).toBe("earned");
    expect(await list("waits_for=review")).toEqual([]);
    expect((await list("state=earned")).map((grant: { user_id: number }) => grant.user_id)).toEqual([
      selina.id,
      bruce.id,
    ]);
  });

  test("what waits for review goes with the count, and comes back to the review with it", async () => {
    await createReward(p, { threshold: 1, approval: "review" });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.api.delete(`${p.path}/users/${robin.id}`);
    expect(await list("waits_for=review")).toEqual([]);
    await p.join("barbara@example.com", { referred_by: bruce.referral_code });
    expect(await list("waits_for=review")).toHaveLength(1);
    expect(await rewardEvents()).toEqual([]);
  });

  test("earned, delivered, revoked, restored: each told once, and nothing out of order", async () => {
    await createReward(p, { threshold: 1, coupon: "fixed", coupon_code: "SAME" });
    const bruce = await withFriend("bruce");
    const [{ id }] = await grantsOf(p, bruce.id);
    expect((await act(id, "restore")).body).toMatchObject({ state: "earned", by_hand: false });
    expect((await act(id, "deliver")).body).toMatchObject({ state: "delivered", coupon_code: "SAME" });
    await act(id, "deliver");
    expect((await act(id, "decline")).body).toMatchObject({ status: 409, code: "move_not_allowed" });
    expect((await act(id, "revoke", { reason: "fraud" })).body).toMatchObject({
      state: "revoked",
      revoked_by: "member",
      reason: "fraud",
    });
    await p.join("more@example.com", { referred_by: bruce.referral_code });
    expect(await grantsOf(p, bruce.id)).toMatchObject([{ state: "revoked" }]);
    expect((await act(id, "restore")).body).toMatchObject({
      state: "delivered",
      reason: null,
      by_hand: true,
    });
    expect(await rewardEvents()).toEqual([
      "reward_earned",
      "reward_delivered",
      "reward_revoked",
      "reward_delivered",
    ]);
  });

  test("many at once, each for itself", async () => {
    await createReward(p, { threshold: 1 });
    const users = [await withFriend("a"), await withFriend("b"), await withFriend("c")];
    const ids = await Promise.all(users.map(async ({ id }) => (await grantsOf(p, id))[0].id));
    await act(ids[0], "revoke");
    await act(ids[1], "deliver");
    const { body } = await acts({ act: "deliver", grants: [...ids, 999_999] });
    expect(body.data).toMatchObject([
      {
        grant_id: ids[0],
        result: "refused",
        error: { code: "move_not_allowed" },
        grant: { state: "revoked" },
      },
      { grant_id: ids[1], result: "unchanged", error: null },
      { grant_id: ids[2], result: "done", grant: { state: "delivered" } },
      { grant_id: 999_999, result: "refused", error: { code: "not_found" }, grant: null },
    ]);
    expect(
      (await acts({ act: "deliver", grants: Array.from({ length: 1001 }, (_, i) => i + 1) })).status,
    ).toBe(422);
  });

  test("issued by hand it needs no count, is given once, and stays when the count falls", async () => {
    const reward = await createReward(p, { threshold: 2, approval: "review", enabled: false });
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@example.com", { referred_by: bruce.referral_code });
    const issued = await issue(reward.id, { email: "Bruce@Example.com" });
    expect(issued).toMatchObject({
      status: 201,
      body: { state: "earned", by_hand: true, user_id: bruce.id },
    });
    expect(await issue(reward.id, { user_id: bruce.id })).toMatchObject({
      status: 200,
      body: { id: issued.body.id },
    });
    await p.api.delete(`${p.path}/users/${robin.id}`);
    expect(await grantsOf(p, bruce.id)).toMatchObject([{ state: "earned" }]);
    expect(await rewardEvents()).toEqual(["reward_earned"]);
    expect((await issue(reward.id, { email: "nobody@example.com" })).status).toBe(422);
    expect((await issue(reward.id + 1, { user_id: bruce.id })).status).toBe(404);
    await act(issued.body.id, "revoke");
    expect(await issue(reward.id, { user_id: bruce.id })).toMatchObject({
      status: 200,
      body: { state: "earned" },
    });
  });

  test("a user's rewards tell what comes next", async () => {
    await createReward(p, { name: "Ten", threshold: 10 });
    await createReward(p, { name: "Two", threshold: 2 });
    await createReward(p, { name: "Points", metric: "points", threshold: 100 });
    await createReward(p, { name: "Off", threshold: 3, enabled: false });
    const bruce = await withFriend("bruce");
    const next = async () => (await p.api.get(`${p.path}/users/${bruce.id}/rewards`)).body.next;
    expect(await next()).toMatchObject([
      { name: "Two", metric: "referrals", threshold: 2, value: 1, missing: 1 },
      { name: "Points", metric: "points", threshold: 100, value: 0, missing: 100 },
    ]);
    await p.join("second@example.com", { referred_by: bruce.referral_code });
    expect((await next())[0]).toMatchObject({ name: "Ten", missing: 8 });
    const { tiers } = (await p.api.get(`${p.path}/users/${bruce.id}/rewards`)).body;
    expect(tiers.map(({ name, missing }: never) => [name, missing])).toEqual([
      ["Two", 0],
      ["Ten", 8],
      ["Points", 100],
    ]);
  });

  test("lists are paged, and narrowed by reward, user and state", async () => {
    const one = await createReward(p, { threshold: 1 });
    const other = await createReward(p, { threshold: 1, approval: "review" });
    const users = [];
    for (const name of ["a", "b", "c", "d"]) users.push(await withFriend(name));
    const first = (await p.api.get(`${p.path}/grants?limit=3&reward_id=${one.id}`)).body;
    const second = (
      await p.api.get(`${p.path}/grants?limit=3&reward_id=${one.id}&cursor=${first.next_cursor}`)
    ).body;
    expect([...first.data, ...second.data].map((grant) => grant.user_id)).toEqual(
      users.map(({ id }) => id).reverse(),
    );
    expect(second.next_cursor).toBeNull();
    expect(await list(`state=pending&waits_for=review&reward_id=${other.id}`)).toHaveLength(4);
    expect(await list("state=earned&waits_for=review")).toEqual([]);
    expect(await list(`user_id=${users[0].id}&state=pending`)).toMatchObject([{ reward: { id: other.id } }]);
    expect(await list(`user_id=${users[0].id}`)).toHaveLength(2);
    const stranger = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(stranger.secretKey);
    const path = `/api/v1/projects/${stranger.project.id}/grants`;
    expect((await theirs.get(`${path}?reward_id=${one.id}`)).body.data).toEqual([]);
    expect((await theirs.get(`${path}?user_id=${users[0].id}`)).body.data).toEqual([]);
    expect((await theirs.post(`${path}/${first.data[0].id}/revoke`)).status).toBe(404);
  });

  test("of who is deleted or erased stays what was delivered, without a code, which nobody else gets", async () => {
    const pool = await createReward(p, { threshold: 1, coupon: "pool" });
    await createReward(p, { threshold: 1, name: "Undelivered" });
    await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes: ["C1", "C2", "C3"] });
    const bruce = await withFriend("bruce");
    const selina = await withFriend("selina");
    const [code] = (await grantsOf(p, bruce.id)).filter(({ reward }) => reward.id === pool.id);
    await act(code.id, "deliver");
    await p.api.post(`${p.path}/users/${bruce.id}/erase`);
    await p.api.delete(`${p.path}/users/${selina.id}`);
    expect(await list(`reward_id=${pool.id}`)).toMatchObject([
      { id: code.id, user: null, state: "delivered", coupon_code: null, allowed_acts: [] },
    ]);
    expect(await list("state=earned")).toEqual([]);
    expect(JSON.stringify(await recordedEvents(p.app.db))).not.toMatch(/"C[12]"/);
    expect((await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes: ["C1", "C2"] })).body.added).toBe(
      0,
    );
    const barbara = await withFriend("barbara");
    expect((await grantsOf(p, barbara.id))[0].coupon_code).toBe("C3");
    expect((await p.api.get(`${p.path}/rewards/${pool.id}`)).body.codes).toMatchObject({
      uploaded: 3,
      left: 0,
    });
  });

  test("a project's rewards go with it, and nobody else's", async () => {
    const pool = await createReward(p, { threshold: 1, coupon: "pool" });
    await p.api.post(`${p.path}/rewards/${pool.id}/codes`, { codes: ["C1", "C2"] });
    await withFriend("bruce");
    const other = await p.app.createProject({ name: "Other" });
    await p.app
      .api(other.secretKey)
      .post(`/api/v1/projects/${other.project.id}/rewards`, { name: "X", threshold: 1 });
    const owner = await p.app.createMember({ projectId: p.projectId, role: "owner" });
    expect((await owner.api.delete(p.path)).status).toBe(204);
    p.app.clock.advance(DAY_MS);
    await settleRewards(p);
    const left = async (table: string) => (await p.app.db.read.all(`select 1 from ${table}`)).length;
    expect([await left("rewards"), await left("reward_grants"), await left("coupon_codes")]).toEqual([
      1, 0, 0,
    ]);
  });
});
