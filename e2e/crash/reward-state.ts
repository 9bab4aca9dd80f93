import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/src/kernel/database/index.ts";

const LOOK_EVERY_MS = 500;

/** Resolves when everybody was caught up with, and nobody waits for a code that is there; throws when that takes too long. */
export async function waitForRewards(db: Database, patienceMs: number): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await sleep(LOOK_EVERY_MS)) {
    const [open] = await db.read.all<{ sweeps: number; waiting: number }>(
      `select (select count(*) from rewards where sweep_after is not null) as sweeps,
         (select count(*) from reward_grants g where waits_for = 'codes' and exists (
            select 1 from coupon_codes c where c.reward_id = g.reward_id and c.given_at is null)) as waiting`,
    );
    if (open?.sweeps === 0 && open.waiting === 0) return;
    if (Date.now() >= until) throw new Error(`after ${patienceMs} ms there is still ${JSON.stringify(open)}`);
  }
}

/** Friends whose sign-up was answered, and who are not there. */
export async function lostFriends(db: Database, accepted: ReadonlySet<string>): Promise<string[]> {
  const users = new Set(
    (await db.read.all<{ email: string }>("select email from users")).map(({ email }) => email),
  );
  return [...accepted].filter((email) => !users.has(email));
}

/** By the referrals alone: who should have a reward and hasn't, who has one and shouldn't, who has one twice. */
export function wrongGrants(db: Database): Promise<object[]> {
  return db.read.all(
    `select u.id as user_id, r.id as reward_id, r.threshold, count(g.id) as grants from users u cross join rewards r
     left join reward_grants g on g.user_id = u.id and g.reward_id = r.id
     group by u.id, r.id, r.threshold, r.role
     having count(g.id) <> case
       when r.role = 'friend' and exists (
         select 1 from referrals f where f.friend_id = u.id and f.state = 'qualified') then 1
       when r.role = 'referrer' and r.threshold <= (
         select count(*) from referrals f where f.referrer_id = u.id and f.state = 'qualified') then 1
       else 0 end`,
  );
}

/** Codes that two have, that nobody has though they are used, or that somebody has though they are left. */
export function wrongCodes(db: Database): Promise<object[]> {
  return db.read.all(
    `select c.code, c.given_at, c.grant_id, count(g.id) as holders from coupon_codes c
     left join reward_grants g on g.coupon_code = c.code
     group by c.code, c.given_at, c.grant_id
     having count(g.id) <> case when c.given_at is null then 0 else 1 end or max(g.id) <> c.grant_id
       or (c.given_at is null and c.grant_id is not null)`,
  );
}

/** Grants that are earned and were not told just once, and what was told of grants that aren't. */
export async function wrongRewardEvents(db: Database): Promise<object[]> {
  const grants = await db.read.all<{ id: number; state: string }>("select id, state from reward_grants");
  const events = await db.read.all<{ body: string }>("select body from events where type = 'reward_earned'");
  const told = Map.groupBy(
    events,
    ({ body }) => (JSON.parse(body) as { data: { reward: { id: number } } }).data.reward.id,
  );
  const known = new Set(grants.map(({ id }) => id));
  return [
    ...grants.filter(({ id, state }) => (told.get(id)?.length ?? 0) !== (state === "earned" ? 1 : 0)),
    ...[...told.keys()].filter((id) => !known.has(id)).map((id) => ({ id, state: "there is none" })),
  ];
}
