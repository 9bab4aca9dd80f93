import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../testing/api.ts";
import { ENGINES } from "../testing/databases.ts";
import { recordedTypes } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

const FRIENDS = 20;

/** On PostgreSQL these run in parallel, on its many connections. */
describe.each(ENGINES)("at the same time on %s", (engine) => {
  let p: TestProject;
  let bruce: Json;
  let friends: number[];

  beforeEach(async () => {
    p = await startTestProject(engine, {
      referral_rule: "goal",
      point_rules: { signup: 1, share: 0, referral: 50, goals: { purchase: 20 } },
    });
    bruce = await p.join("bruce@example.com");
    friends = (await Promise.all(Array.from({ length: FRIENDS }, (_, i) => bring(`f${i}`)))).map(
      ({ id }) => id,
    );
  });
  afterEach(() => p.app.close());

  const bring = (name: string) => p.join(`${name}@example.com`, { referred_by: bruce.referral_code });
  const reach = (userId: number, reference: string) =>
    p.api.post(`${p.path}/goals`, { user_id: userId, name: "purchase", reference });
  const balanceOf = async (userId: number) =>
    (await p.api.get(`${p.path}/users/${userId}/points`)).body.balance;
  const countOf = async (type: string) => (await recordedTypes(p.app.db)).filter((it) => it === type).length;
  const deadlocks = async () => {
    if (engine === "sqlite") return 0;
    await p.app.db.read.all("select pg_stat_clear_snapshot(), pg_stat_force_next_flush()");
    const [row] = await p.app.db.read.all<{ deadlocks: number }>(
      "select deadlocks from pg_stat_database where datname = current_database()",
    );
    return Number(row?.deadlocks);
  };

  test("the same goal told many times counts once, and all friends of one referrer do", async () => {
    const answers = await Promise.all(
      friends.flatMap((id) => [1, 2, 3, 4].map(() => reach(id, `order-${id}`))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(FRIENDS);
    expect((await p.read(bruce.id)).share_signups_count).toBe(FRIENDS);
    expect(await balanceOf(bruce.id)).toBe(1 + 50 * FRIENDS);
    expect(await countOf("goal_reached")).toBe(FRIENDS);
    expect(await countOf("referral_qualified")).toBe(FRIENDS);
    expect(await deadlocks()).toBe(0);
  });

  test("goals, revocations, sign-ups, moves, bonuses and the referrer's own goals do not get in each other's way", async () => {
    await Promise.all(friends.map((id) => reach(id, "first")));
    const referrals = (await p.api.get(`${p.path}/referrals`)).body.data.map(({ id }: { id: number }) => id);
    const answers = await Promise.all(
      friends.flatMap((id, i) => [
        p.api.post(`${p.path}/referrals/${referrals[i]}/revoke`, { reason: null }),
        p.api.post(`${p.path}/referrals/${referrals[i]}/revoke`, { reason: "again" }),
        reach(id, "second"),
        reach(bruce.id, `own-${i}`),
        bring(`g${i}`),
        p.api.post(`${p.path}/users/${id}/activate`),
        p.api.post(`${p.path}/points`, { user_id: bruce.id, points: 2 }),
      ]),
    );
    const statuses = answers.map((answer) => answer.status).filter((status) => typeof status === "number");
    expect(statuses.filter((status) => status === 409)).toHaveLength(FRIENDS);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect((await p.read(bruce.id)).share_signups_count).toBe(0);
    expect(await balanceOf(bruce.id)).toBe(1 + 20 * FRIENDS + 2 * FRIENDS);
    await Promise.all(
      referrals.flatMap((id: number) => [1, 2].map(() => p.api.post(`${p.path}/referrals/${id}/restore`))),
    );
    expect((await p.read(bruce.id)).share_signups_count).toBe(FRIENDS);
    expect(await balanceOf(bruce.id)).toBe(1 + 72 * FRIENDS);
    expect(await countOf("referral_qualified")).toBe(2 * FRIENDS);
    expect(await deadlocks()).toBe(0);
  });
});
