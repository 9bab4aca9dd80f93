import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../testing/api.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, grantsOf, settleRewards } from "../testing/rewards.ts";

describe.each(ENGINES)("coupon pools on %s", (engine) => {
  let p: TestProject;
  let pool: Json;
  beforeEach(async () => {
    p = await startTestProject(engine);
    pool = await createReward(p, { threshold: 1, coupon: "pool", name: "Code" });
  });
  afterEach(async () => {
    expect(await badPayloads(p.app.db)).toEqual([]);
    await p.app.close();
  });

  const upload = (body: object) => p.api.post(`${p.path}/rewards/${pool.id}/codes`, body);
  const codes = async () => (await p.api.get(`${p.path}/rewards/${pool.id}`)).body.codes;
  const withFriend = async (name: string) => {
    const user = await p.join(`${name}@example.com`);
    await p.join(`friend-of-${name}@example.com`, { referred_by: user.referral_code });
    return user;
  };

  test("what can't be taken is told by its line, the rest is taken", async () => {
    await upload({ codes: ["OLD-1"] });
    const long = "x".repeat(101);
    const answer = await upload({ text: ` A-1 \r\n\r\nA-2\nA-1\nOLD-1\ntwo words\n=cmd()\n${long}\n` });
    expect(answer).toMatchObject({ status: 200, body: { added: 2 } });
    expect(answer.body.refused.map(({ line, reason }: never) => [line, reason])).toEqual([
      [4, "stands in line 1 already"],
      [5, "is in a pool of this project already"],
      [6, "is not one word that begins with a letter or a digit"],
      [7, "is not one word that begins with a letter or a digit"],
      [8, "is longer than 100 characters"],
    ]);
    expect(await codes()).toEqual({ uploaded: 3, left: 3, waiting: 0, running_low: false });
    const listed = (await p.api.get(`${p.path}/rewards/${pool.id}/codes?limit=2`)).body;
    expect(listed.data.map(({ code }: { code: string }) => code)).toEqual(["OLD-1", "A-1"]);
  });

  test("no code is in two pools of a project, and another project may have the same", async () => {
    const second = await createReward(p, { threshold: 2, coupon: "pool" });
    await upload({ codes: ["A"] });
    expect((await p.api.post(`${p.path}/rewards/${second.id}/codes`, { codes: ["A"] })).body).toMatchObject({
      added: 0,
      refused: [{ line: 1, code: "A" }],
    });
    const other = await p.app.createProject({ name: "Other" });
    const theirs = p.app.api(other.secretKey);
    const path = `/api/v1/projects/${other.project.id}/rewards`;
    const { body } = await theirs.post(path, { name: "Theirs", threshold: 1, coupon: "pool" });
    expect((await theirs.post(`${path}/${body.id}/codes`, { codes: ["A"] })).body.added).toBe(1);
    expect((await theirs.post(`${path}/${pool.id}/codes`, { codes: ["B"] })).status).toBe(404);
  });

  test("while the pool is empty grants wait, and codes go to who waits longest", async () => {
    const users = [];
    for (const name of ["a", "b", "c"]) users.push(await withFriend(name));
    expect(await grantsOf(p, users[0].id)).toMatchObject([
      { state: "pending", waits_for: "codes", coupon_code: null },
    ]);
    expect(await codes()).toMatchObject({ waiting: 3 });
    await upload({ codes: ["A", "B"] });
    await settleRewards(p);
    const given = await Promise.all(users.map(async ({ id }) => (await grantsOf(p, id))[0]));
    expect(given.map(({ state, coupon_code }) => [state, coupon_code])).toEqual([
      ["earned", "A"],
      ["earned", "B"],
      ["pending", null],
    ]);
    const events = (await recordedEvents(p.app.db)).filter(({ type }) => type === "reward_earned");
    expect(events.map(({ data }) => [data.user.id, data.reward.coupon_code])).toEqual([
      [users[0].id, "A"],
      [users[1].id, "B"],
    ]);
  });

  test("an approved grant takes its code then, and one of a revoked grant is given to nobody else", async () => {
    await p.api.patch(`${p.path}/rewards/${pool.id}`, { approval: "review" });
    await upload({ codes: ["A", "B"] });
    const bruce = await withFriend("bruce");
    const [{ id, coupon_code }] = await grantsOf(p, bruce.id);
    expect(coupon_code).toBeNull();
    expect(await codes()).toMatchObject({ left: 2 });
    expect((await p.api.post(`${p.path}/grants/${id}/approve`)).body).toMatchObject({
      state: "earned",
      coupon_code: "A",
    });
    await p.api.post(`${p.path}/grants/${id}/revoke`);
    const selina = await withFriend("selina");
    const [hers] = await grantsOf(p, selina.id);
    expect((await p.api.post(`${p.path}/grants/${hers.id}/approve`)).body.coupon_code).toBe("B");
    expect((await p.api.post(`${p.path}/grants/${id}/restore`)).body).toMatchObject({
      state: "earned",
      coupon_code: "A",
    });
  });

  test("what is left can be removed, what is given can't", async () => {
    await upload({ codes: ["A", "B", "C"] });
    await withFriend("bruce");
    expect((await p.api.delete(`${p.path}/rewards/${pool.id}/codes`)).body).toEqual({ removed: 2 });
    expect(await codes()).toMatchObject({ uploaded: 1, left: 0 });
    const { data } = (await p.api.get(`${p.path}/rewards/${pool.id}/codes`)).body;
    expect(data).toMatchObject([{ code: "A", grant_id: expect.any(Number), given_at: expect.any(String) }]);
  });

  test("ten thousand in a call, no more, and only where there is a pool", async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `CODE-${i}`);
    expect((await upload({ codes: many })).body.added).toBe(10_000);
    expect((await upload({ text: many.join("\n") })).body).toMatchObject({ added: 0 });
    expect((await upload({ codes: [...many, "ONE-MORE"] })).status).toBe(422);
    expect((await upload({ text: `${many.join("\n")}\nONE\nTWO` })).status).toBe(422);
    expect((await upload({})).status).toBe(422);
    const none = await createReward(p);
    const refused = await p.api.post(`${p.path}/rewards/${none.id}/codes`, { codes: ["A"] });
    expect(refused).toMatchObject({ status: 409 });
    const viewer = await p.app.createMember({ projectId: p.projectId, role: "viewer" });
    expect((await viewer.api.get(`${p.path}/rewards/${pool.id}/codes`)).status).toBe(403);
  });
});
