import { expect, test } from "vitest";
import { RANK_RULES, type RankRule } from "../../projects/index.ts";
import { ENGINES } from "../../testing/databases.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { createRandom, type Random } from "../../testing/random.ts";
import { cut, findFull } from "./cut-block.ts";
import { foldChanges, LEVELS } from "./fold-changes.ts";
import { listInRankOrder, type RankKey, rankKeyOf, readPositions, readStanding, topOf } from "./index.ts";

/** `RANK_SEED=… RANK_ROUNDS=…` tries others, and more. */
const SEED = Number(process.env.RANK_SEED ?? 4711);
const ROUNDS = Number(process.env.RANK_ROUNDS ?? 60);
/** Acts that go on at the same time. */
const AT_ONCE = 8;
/** So few people in a block that a hundred make many. */
const SIZES = { block: 4, span: 12 };

interface Person {
  id: number;
  email: string;
  status: string;
  referral_code: string;
  share_signups_count: number;
  points: number;
  applied_at: number | null;
}

/** One act, chosen by chance; what the moves don't allow is refused, and that is fine. */
type Act = (p: TestProject, random: Random, people: readonly Person[], name: string) => Promise<unknown>;

const at = (p: TestProject, person: Person | undefined) => `${p.path}/users/${person?.id ?? 0}`;
const someTime = (p: TestProject, random: Random) =>
  new Date(p.app.clock.now() - 1000 * random.int(20)).toISOString();

const signUp: Act = (p, random, people, name) =>
  p.join(`${name}@example.com`, {
    ...(random.chance(0.6) && people.length > 0 ? { referred_by: random.pick(people).referral_code } : {}),
    ...(random.chance(0.2) ? { status: random.pick(["imported", "unconfirmed", "invited", "active"]) } : {}),
    ...(random.chance(0.5) ? { applied_at: someTime(p, random) } : {}),
  });

const signUpMany: Act = (p, random, people, name) => {
  const referred_by = people.length > 0 ? random.pick(people).referral_code : undefined;
  const users = Array.from({ length: 6 }, (_, i) => ({ email: `${name}-${i}@example.com`, referred_by }));
  return p.api.post(`${p.path}/users/bulk`, { users });
};

const joinAgain: Act = (p, random, people) =>
  people.length === 0
    ? Promise.resolve()
    : p.join(random.pick(people).email, { status: "applied", applied_at: someTime(p, random) });

const move: Act = (p, random, people) =>
  p.api.post(
    `${at(p, people[random.int(people.length)])}/${random.pick(["confirm", "invite", "activate", "reject", "suspend", "unsuspend", "unsuspend"])}`,
  );

const setPoints: Act = (p, random, people) => {
  const id = people[random.int(people.length)]?.id ?? 0;
  return p.app.db.transact((tx) =>
    tx.all("update users set points = points + $1 where id in ($2, $3)", [random.int(7) - 3, id, id + 1]),
  );
};

const fold: Act = async (p, random) => {
  await p.app.db.transact((tx) => foldChanges(tx, p.projectId, { limit: 1 + random.int(20), ...SIZES }));
  const full = await findFull(p.app.db.read, p.projectId, SIZES);
  for (const one of full.slice(random.int(full.length + 1)))
    await p.app.db.transact((tx) => cut(tx, p.projectId, one, SIZES));
};

const ACTS: readonly Act[] = [
  signUp,
  signUp,
  signUp,
  signUpMany,
  joinAgain,
  move,
  move,
  setPoints,
  setPoints,
  fold,
  fold,
  (p, random, people) => p.api.delete(at(p, people[random.int(people.length)])),
  (p, random, people) => p.api.post(`${at(p, people[random.int(people.length)])}/erase`),
  (p, random) => p.api.patch(p.path, { rank_rule: random.pick([...RANK_RULES]) }),
  (p, random) => p.api.patch(p.path, { referral_rule: random.pick(["signup", "confirmed", "active"]) }),
  async (p, random) => p.app.clock.advance(random.int(3000)),
];

function readPeople(p: TestProject): Promise<Person[]> {
  return p.app.db.read.all<Person>(
    `select id, email, status, referral_code, share_signups_count, points, applied_at
     from users where project_id = $1`,
    [p.projectId],
  );
}

/** The order as the rule says it, in plain words. */
function inOrder(people: readonly Person[], rule: RankRule): Person[] {
  const scoreOf = (person: Person) =>
    ({ referrals: person.share_signups_count, signup: 0, points: person.points })[rule];
  return people
    .filter(({ status }) => status === "applied")
    .sort((a, b) => scoreOf(b) - scoreOf(a) || Number(a.applied_at) - Number(b.applied_at) || a.id - b.id);
}

async function expectExact(p: TestProject, random: Random, rules: readonly RankRule[]): Promise<void> {
  const people = await readPeople(p);
  const { read } = p.app.db;
  for (const rankRule of rules) {
    const line = { id: p.projectId, rankRule };
    const expected = inOrder(people, rankRule).map(({ id }, i) => ({ id, position: i + 1 }));
    const total = expected.length;
    const positions = await Promise.all(
      people.map(async ({ id }) => (await readStanding(read, line, id))?.position ?? null),
    );
    const together = people.map(({ id }) => ({ line, userId: id }));
    expect(await readPositions(read, together)).toEqual(positions);
    const found = people.flatMap(({ id }, i) => (positions[i] ? [{ id, ...positions[i] }] : []));
    expect(found.sort((a, b) => a.position - b.position)).toEqual(
      expected.map(({ id, position }) => ({
        id,
        position,
        ahead: position - 1,
        behind: total - position,
        total,
      })),
    );
    expect(await topOf(read, line, total + 1)).toEqual(expected.map(({ id }) => id));
    const listed: { id: number; position: number }[] = [];
    for (let after: RankKey | null = null; ; ) {
      const page = await listInRankOrder(read, line, { limit: 1 + random.int(40), after });
      listed.push(...page.map(({ user, position }) => ({ id: user.id, position })));
      const last = page.at(-1)?.user;
      if (!last) break;
      after = rankKeyOf(rankRule, last);
    }
    expect(listed).toEqual(expected);
  }
}

test.each(ENGINES)(
  "positions are 1 to n in the rule's order after whatever happens, on %s",
  async (engine) => {
    const random = createRandom(SEED);
    const p = await startTestProject(engine);
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const people = await readPeople(p);
        const acts = Array.from({ length: AT_ONCE }, (_, i) =>
          random.pick(ACTS)(p, random, people, `user-${round}-${i}`),
        );
        await Promise.all(acts);
        await expectExact(p, random, round % 10 === 0 ? RANK_RULES : [random.pick(RANK_RULES)]);
      }
      for (let taken = 1; taken > 0; ) {
        const folded = await p.app.db.transact((tx) => foldChanges(tx, p.projectId, { limit: 50, ...SIZES }));
        taken = folded?.taken ?? 0;
      }
      await expectExact(p, random, RANK_RULES);
      for (const level of LEVELS) {
        const full = (await findFull(p.app.db.read, p.projectId, SIZES)).filter((one) => one.level === level);
        for (const one of full)
          full.push(...((await p.app.db.transact((tx) => cut(tx, p.projectId, one, SIZES))) ?? []));
        await expectExact(p, random, RANK_RULES);
      }
      expect(await findFull(p.app.db.read, p.projectId, SIZES)).toEqual([]);
      const [most] = await p.app.db.read.all("select max(users) as users from rank_blocks");
      expect(most).toEqual({ users: expect.toSatisfy((users) => users <= 2 * SIZES.block) });
      expect((await readPeople(p)).length).toBeGreaterThan(20);
    } catch (error) {
      console.error(`RANK_SEED=${SEED} on ${engine}`);
      throw error;
    } finally {
      await p.app.close();
    }
  },
  120_000,
);
