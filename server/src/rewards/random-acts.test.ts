import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../kernel/database/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createRandom, type Random } from "../testing/random.ts";
import { createReward, settleRewards } from "../testing/rewards.ts";

const STEPS = 40;
const AT_ONCE = 5;

describe.each(ENGINES)("after random acts, some at the same time, on %s", (engine) => {
  let p: TestProject;
  beforeEach(async () => {
    p = await startTestProject(engine, { point_rules: { signup: 1, share: 0, referral: 10, goals: {} } });
  });
  afterEach(() => p.app.close());

  test.each([1, 2, 3])(
    "grants agree with the counts, and codes are used once each (seed %i)",
    async (seed) => {
      const random = createRandom(seed);
      const pool = await createReward(p, { threshold: 2, coupon: "pool" });
      await createReward(p, { threshold: 1, name: "Reviewed", approval: "review" });
      await createReward(p, { role: "friend", name: "Welcome" });
      await createReward(p, { metric: "points", threshold: 25, name: "Points" });
      const { often, rarely } = actsOn(p, random, pool.id);
      for (let step = 0; step < STEPS; step++) {
        const acts = step % 10 === 3 ? rarely : often;
        await Promise.all(Array.from({ length: AT_ONCE }, () => random.pick(acts)()));
      }
      await settleRewards(p);
      await checkGrants(p.app.db);
      await checkCodes(p.app.db);
      await checkEvents(p.app.db);
      expect(await badPayloads(p.app.db)).toEqual([]);
    },
  );
});

type Acts = readonly (() => Promise<unknown>)[];

/** What people, members and scripts do to the project. */
function actsOn(p: TestProject, random: Random, poolId: number): { often: Acts; rarely: Acts } {
  const users: { id: number; referral_code: string }[] = [];
  let made = 0;
  const some = async (list: string): Promise<{ id: number } | null> => {
    const { data } = (await p.api.get(`${p.path}/${list}&limit=30`)).body;
    return data.length > 0 ? random.pick(data) : null;
  };
  const actOn = async (list: string, act: string) => {
    const one = await some(list);
    if (one) await p.api.post(`${p.path}/${list.split("?")[0]}/${one.id}/${act}`);
  };
  const join = async () => {
    const referrer = users.length > 0 && random.chance(0.9) ? random.pick(users.slice(0, 6)) : null;
    const user = await p.join(
      `u${made++}@example.com`,
      referrer ? { referred_by: referrer.referral_code } : {},
    );
    if (user.id) users.push(user);
  };
  const remove = async () => {
    if (users.length < 4) return;
    const [gone] = users.splice(random.int(users.length), 1);
    await p.api.delete(`${p.path}/users/${gone?.id}`);
  };
  const deliver = () => actOn("grants?state=earned", "deliver");
  const withdraw = () => actOn("referrals?state=qualified", "revoke");
  const giveBack = () => actOn("referrals?state=revoked", "restore");
  const addCodes = () => p.api.post(`${p.path}/rewards/${poolId}/codes`, { codes: [`X${made}`, `Y${made}`] });
  const addRule = () => createReward(p, { threshold: 1 + random.int(4), name: `Rule ${made}` });
  const often = [join, join, join, join, remove, deliver, withdraw, withdraw, giveBack];
  return { often, rarely: [join, withdraw, addCodes, addCodes, addRule] };
}

interface Row {
  user_id: number;
  reward_id: number;
  state: string;
  id: number;
}

interface Counts {
  id: number;
  referrals: number;
  friendship: number;
  points: number;
}

/** Counts everything anew, and compares who should have what with who has it. */
async function checkGrants(db: Database): Promise<void> {
  const rewards = await db.read.all<{
    id: number;
    role: string;
    metric: "referrals" | "points";
    threshold: number | null;
  }>("select * from rewards");
  const users = await db.read.all<Counts>(
    `select id, (select count(*) from referrals r where r.referrer_id = u.id and r.state = 'qualified') as referrals,
       (select count(*) from referrals r where r.friend_id = u.id and r.state = 'qualified') as friendship,
       (select coalesce(sum(points), 0) from point_entries e where e.user_id = u.id) as points from users u`,
  );
  const grants = await db.read.all<Row>("select * from reward_grants");
  const found = new Map(grants.map((grant) => [`${grant.user_id} ${grant.reward_id}`, grant.state]));
  const wrong = users.flatMap((user) =>
    rewards.flatMap((reward) => {
      const value = reward.role === "friend" ? user.friendship : user[reward.metric];
      const state = found.get(`${user.id} ${reward.id}`) ?? "none";
      const isMet = value >= (reward.threshold ?? 1);
      const right = isMet ? ["earned", "pending", "delivered"] : ["none", "revoked", "delivered"];
      return right.includes(state) ? [] : [{ user, reward, state }];
    }),
  );
  expect(wrong).toEqual([]);
  expect(found.size).toBe(grants.length);
  expect(new Set(found.values()).size).toBeGreaterThan(3); // else nothing much was tried
}

async function checkCodes(db: Database): Promise<void> {
  const twice = await db.read.all(
    "select coupon_code from reward_grants where coupon_code is not null group by coupon_code having count(*) > 1",
  );
  const unheld = await db.read.all(
    `select c.id from coupon_codes c join reward_grants g on g.id = c.grant_id
     where c.given_at is null or g.coupon_code is null or g.coupon_code <> c.code`,
  );
  const [left] = await db.read.all<{ codes: number; waiting: number }>(
    `select (select count(*) from coupon_codes where given_at is null) as codes,
       (select count(*) from reward_grants where waits_for = 'codes') as waiting`,
  );
  expect({ twice, unheld }).toEqual({ twice: [], unheld: [] });
  expect(Math.min(left?.codes ?? 0, left?.waiting ?? 0)).toBe(0);
}

const FOLLOWS: { readonly [type: string]: readonly string[] } = {
  "": ["reward_earned"],
  reward_earned: ["reward_delivered", "reward_revoked"],
  reward_revoked: ["reward_earned", "reward_delivered"],
  reward_delivered: ["reward_revoked"],
};

/** Each grant's events are a walk through its states that ends where it is. */
async function checkEvents(db: Database): Promise<void> {
  const grants = await db.read.all<Row>("select * from reward_grants");
  const last = new Map<number, string>();
  for (const { type, data } of await recordedEvents(db)) {
    if (!type.startsWith("reward_")) continue;
    expect(FOLLOWS[last.get(data.reward.id) ?? ""]).toContain(type);
    last.set(data.reward.id, type);
  }
  const silent = ["pending", "declined"];
  const told = grants.filter(
    ({ state, id }) => !silent.includes(state) && (state !== "revoked" || last.has(id)),
  );
  expect(told.map(({ id }) => last.get(id))).toEqual(told.map(({ state }) => `reward_${state}`));
}
