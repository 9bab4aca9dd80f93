import { describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { badPayloads, recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createRandom, type Random } from "../testing/random.ts";

const ACTS = 200;
const SEEDS = [Date.now() % 1_000_000, 4711];
const DOMAINS = ["gmail.com", "googlemail.com", "example.com"];
const MOVES = ["confirm", "invite", "activate", "reject", "suspend", "unsuspend", "checkin"];
const RULES = ["signup", "confirmed", "active", "goal"];
const GOALS = ["purchase", "login"];

/** Some people who come, bring others, and go. */
interface Crowd {
  codes: string[];
  ids: number[];
}

describe.each(ENGINES)("whatever happens on %s", (engine) => {
  test.each(SEEDS)("counters agree with their ledgers (seed %i)", { timeout: 120_000 }, async (seed) => {
    const p = await startTestProject(engine, { double_opt_in: seed % 2 === 0 });
    const random = createRandom(seed);
    const crowd: Crowd = { codes: [], ids: [] };
    for (let i = 0; i < ACTS; i++) {
      const together = Array.from({ length: 1 + random.int(4) }, () => actAtRandom(p, random, crowd));
      const statuses = await Promise.all(together);
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      if (i % 20 === 0) expect(await disagreements(p)).toEqual([]);
    }
    expect(await disagreements(p)).toEqual([]);
    expect(await badPayloads(p.app.db)).toEqual([]);
    expect(await balancesThatJump(p)).toEqual([]);
    await p.app.close();
  });
});

async function actAtRandom(p: TestProject, random: Random, crowd: Crowd): Promise<number> {
  const userId = crowd.ids.length > 0 ? random.pick(crowd.ids) : 0;
  const user = `${p.path}/users/${userId}`;
  switch (random.int(12)) {
    case 0:
    case 1:
    case 2:
      return join(p, random, crowd);
    case 3:
    case 4:
      return (await p.api.post(`${user}/${random.pick(MOVES)}`)).status;
    case 5:
      return (await p.api.post(`${p.path}/goals`, goalAtRandom(random, userId))).status;
    case 6:
      return actOnReferral(p, random);
    case 7:
      return random.chance(0.4)
        ? (await p.api.delete(user)).status
        : (await p.api.post(`${user}/erase`)).status;
    case 8:
      return (await p.api.patch(p.path, settingsAtRandom(random))).status;
    case 9:
      await p.app.housekeeping.run();
      p.app.clock.advance(30_000);
      return 200;
    case 10:
      return (await p.api.patch(user, { email: emailAtRandom(random) })).status;
    default:
      return (
        await p.api.post(`${p.path}/points`, { user_id: userId || 1, points: random.int(99) - 50 || 1 })
      ).status;
  }
}

async function join(p: TestProject, random: Random, crowd: Crowd): Promise<number> {
  const referred = crowd.codes.length > 0 && random.chance(0.7);
  const { status, body } = await p.api.post(`${p.path}/users`, {
    email: emailAtRandom(random),
    ...(random.chance(0.3) && { status: random.pick(["imported", "applied", "invited", "active"]) }),
    ...(referred && { referred_by: random.pick(crowd.codes) }),
  });
  if (status === 201) {
    crowd.ids.push(body.id);
    crowd.codes.push(body.referral_code);
  }
  return status;
}

function goalAtRandom(random: Random, userId: number) {
  const reference = random.chance(0.7) ? { reference: `r${random.int(3)}` } : {};
  return { user_id: userId || 1, name: random.pick(GOALS), ...reference };
}

async function actOnReferral(p: TestProject, random: Random): Promise<number> {
  const { data } = (await p.api.get(`${p.path}/referrals?limit=30`)).body;
  if (data.length === 0) return 200;
  const act = random.pick(["revoke", "restore"]);
  return (await p.api.post(`${p.path}/referrals/${random.pick<{ id: number }>(data).id}/${act}`)).status;
}

function settingsAtRandom(random: Random) {
  const points = () => random.int(3) * 10;
  return {
    referral_rule: random.pick(RULES),
    referral_goal: random.chance(0.5) ? random.pick(GOALS) : null,
    point_rules: { signup: points(), share: 0, referral: points(), goals: { purchase: points() } },
  };
}

function emailAtRandom(random: Random): string {
  return `u${random.chance(0.3) ? "." : ""}${random.int(40)}@${random.pick(DOMAINS)}`;
}

/** Whose counters are not what the ledgers say, what was given twice, and what was taken without having been given. */
async function disagreements(p: TestProject): Promise<unknown[]> {
  const all = (text: string) => p.app.db.read.all(text);
  const checks = await Promise.all([
    all(`select 'signups' as wrong, id from users u where share_signups_count <>
         (select count(*) from referrals r where r.referrer_id = u.id and r.state = 'qualified')`),
    all(`select 'points' as wrong, id from users u where points <>
         (select coalesce(sum(points), 0) from point_entries e where e.user_id = u.id)`),
    all(`select 'signup twice' as wrong, user_id from point_entries where kind = 'signup'
         group by user_id having count(*) > 1`),
    all(`select 'not once' as wrong, cause from point_entries where cause like 'referral/%'
         group by user_id, cause having sum(case when points > 0 then 1 else -1 end) not in (0, 1)
           or sum(points) < 0 or count(*) <> max(turn)`),
    all(`select 'without credit' as wrong, e.cause from point_entries e
         join referrals r on e.cause = 'referral/' || r.id join users u on u.id = e.user_id
         group by e.cause, r.state having (sum(e.points) > 0) <> (r.state = 'qualified')`),
    all(`select 'two friends' as wrong, friend_id from referrals group by friend_id having count(*) > 1`),
  ]);
  return checks.flat();
}

/** Events in which a balance is not the one before with the points added. */
async function balancesThatJump(p: TestProject): Promise<unknown[]> {
  const balances = new Map<number, number>();
  return (await recordedEvents(p.app.db))
    .filter(({ type }) => type.startsWith("points_"))
    .filter(({ data: { user, points, balance } }) => {
      const before = balances.get(user.id) ?? 0;
      balances.set(user.id, balance);
      return before + points !== balance;
    });
}
