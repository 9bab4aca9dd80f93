import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import type { CompiledQuery } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { STATUSES } from "../events/index.ts";
import { type Database, insertMany, migrate, type Session, type Value } from "../kernel/database/index.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import { createRandom } from "../testing/random.ts";
import type { UserFilter } from "./filter.ts";
import { listUsers, listUsersAt } from "./queries.ts";
import { USER_COLUMNS, type UserRow } from "./tables.ts";
import { totalUsers } from "./totals.ts";

/** The second is one that ends with a window. */
const PROJECTS = [
  { id: 1, users: 9000 },
  { id: 2, users: 4000 },
  { id: 3, users: 0 },
];
/** Of 250, 500, 1,000, 2,000 and 4,000 users, and of the rest. */
const WINDOWS = 6;
const START = Date.UTC(2026, 0, 1);
const NAMES = ["Ada Lovelace", "Grace Hopper", "Robin", "100% Real_Name", ""];

interface Person extends UserRow {
  groups: string[];
  formerCode: string | null;
}

/** Users of all projects in turn, of all kinds, some created before those who came before them. */
function makePeople(): Person[] {
  const random = createRandom(7);
  const projectIds = PROJECTS.flatMap(({ id, users }) => Array<number>(users).fill(id));
  return projectIds
    .map((projectId) => ({ projectId, place: random.int(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ projectId }, i) => makePerson(i + 1, projectId));

  function makePerson(id: number, projectId: number): Person {
    const address = `${random.pick(["U", "u.", "x_"])}${id}@${random.pick(["Example", "rare", "example"])}.com`;
    const customFields = { size: random.int(3), tags: ["a", random.pick(["b", "c"])] };
    const isRare = random.chance(0.003);
    return {
      id,
      project_id: projectId,
      email: address,
      canonical_email: address.toLowerCase().replace("u.", "u"),
      search_name: random.pick(NAMES).toLowerCase(),
      status: isRare ? random.pick(STATUSES) : "applied",
      status_before: null,
      referral_code: `code-${id}`,
      invitation_code: null,
      referrer_id: random.chance(0.6) ? 1 : random.chance(0.1) ? 2 : null,
      share_clicks_count: random.int(5),
      share_signups_count: random.int(2),
      points: 0,
      friend_invitations_count: 0,
      friend_invitations_remaining: 5,
      profile: "{}",
      custom_fields: JSON.stringify(customFields),
      created_at: START + id * 1000 + (random.chance(0.01) ? -random.int(3_000_000) : 0),
      updated_at: START,
      imported_at: null,
      applied_at: START,
      confirmation_asked_at: null,
      confirmed_at: null,
      invited_at: null,
      joined_at: null,
      seen_at: null,
      unsubscribed_at: random.chance(0.3) ? START : null,
      groups: ["all", "some", "few"].filter((_, nth) => random.chance([1, 0.5, 0.001][nth] as number)),
      formerCode: random.chance(0.2) ? `former-${id}` : null,
    };
  }
}

/** What a person has for themselves alone. */
function renamed(i: number) {
  const email = `far${i}@example.com`;
  return { email, canonical_email: email, referral_code: `far-${i}` };
}

async function store(db: Database, people: readonly Person[]): Promise<void> {
  const groups = people.flatMap((person) =>
    person.groups.map((name) => ({ project_id: person.project_id, name, user_id: person.id })),
  );
  const codes = people.flatMap(({ id, formerCode }) =>
    formerCode === null ? [] : [{ code: formerCode, user_id: id }],
  );
  await db.transact(async (tx) => {
    for (const { id } of PROJECTS) {
      await tx.all("insert into projects (slug, name, created_at, updated_at) values ($1, 'Acme', 0, 0)", [
        `p${id}`,
      ]);
    }
    await insertMany(tx, "users", { ...USER_COLUMNS, id: "bigint" } as const, people);
    await insertMany(
      tx,
      "user_groups",
      { project_id: "bigint", name: "text", user_id: "bigint" } as const,
      groups,
    );
    await insertMany(tx, "former_codes", { code: "text", user_id: "bigint" } as const, codes);
  });
}

/** Whether a filter is for a person: what the API says of each, without a database. */
function fits(person: Person, filter: UserFilter): boolean {
  const { search, emailContains, nameContains, customFields = [], group, referralCode } = filter;
  const addresses = [person.canonical_email, person.email.toLowerCase()];
  const fields = JSON.parse(person.custom_fields);
  const start = search?.toLowerCase() ?? "";
  return (
    (filter.status ?? person.status) === person.status &&
    (filter.canonicalEmail ?? person.canonical_email) === person.canonical_email &&
    (filter.referrerId ?? person.referrer_id) === person.referrer_id &&
    person.created_at >= (filter.createdFrom ?? 0) &&
    person.created_at < (filter.createdBefore ?? Number.POSITIVE_INFINITY) &&
    (filter.unsubscribed ?? person.unsubscribed_at !== null) === (person.unsubscribed_at !== null) &&
    (addresses.some((address) => address.startsWith(start)) || person.search_name.includes(start)) &&
    addresses.some((address) => address.includes(emailContains?.toLowerCase() ?? "")) &&
    person.search_name.includes(nameContains?.toLowerCase() ?? "") &&
    customFields.every(({ names, text }) =>
      names.some((name) => [fields[name]].flat().map(String).includes(text)),
    ) &&
    (group === undefined || person.groups.includes(group)) &&
    [person.referral_code, person.formerCode].includes(referralCode ?? person.referral_code)
  );
}

const anyId = fc.integer({ min: 1, max: 13_000 });
const anyTime = anyId.map((id) => START + id * 1000);
/** Few members at a time, or nobody would fit. */
const anyFilter: fc.Arbitrary<UserFilter> = fc
  .tuple(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      canonicalEmail: anyId.map((id) => `u${id}@example.com`),
      search: fc.constantFrom("U", "u.1", "u12", "x_", "X%", "love", "_", "!", "nobody"),
      emailContains: fc.constantFrom("@RARE", "99", "u.", "nowhere", "%"),
      nameContains: fc.constantFrom("hop", "100%", "a_b", "L_N"),
      customFields: fc.constantFrom(
        [],
        [{ names: ["size"], text: "2" }],
        [{ names: ["size", "tags"], text: "b" }],
      ),
      group: fc.constantFrom("all", "some", "few", "none"),
      referralCode: anyId.chain((id) => fc.constantFrom(`code-${id}`, `former-${id}`)),
      referrerId: fc.constantFrom(1, 2, 3),
      createdFrom: anyTime,
      createdBefore: anyTime,
      unsubscribed: fc.boolean(),
    }),
    fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 3 }),
  )
  .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter((_, nth) => chosen.includes(nth))));
const anyProject = fc.constantFrom(...PROJECTS.map(({ id }) => id));
const runs = { seed: 11, numRuns: 250 };

describe.each(ENGINES)("searching users on %s", (engine) => {
  const people = makePeople();
  let database: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    db = database.open();
    await migrate(db, migrations);
    await store(db, people);
  });
  afterAll(() => database.drop());

  const expected = (projectId: number, filter: UserFilter) =>
    people
      .filter((person) => person.project_id === projectId && fits(person, filter))
      .map(({ id }) => id)
      .reverse();

  test("a page has all who match, newest first, up to one more than was asked for, from any cursor on", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProject,
        anyFilter,
        fc.record({ limit: fc.integer({ min: 1, max: 200 }), after: fc.option(anyId) }),
        async (projectId, filter, page) => {
          const users = await listUsers(db.read, projectId, filter, page);
          const all = expected(projectId, filter).filter(
            (id) => id < (page.after ?? Number.POSITIVE_INFINITY),
          );
          expect(users.map(({ id }) => id)).toEqual(all.slice(0, page.limit + 1));
        },
      ),
      runs,
    );
  });

  test("a page by number has those whose turn it is, and tells how many match in all", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProject,
        anyFilter,
        fc.oneof(fc.nat({ max: 10_000 }), fc.nat({ max: 100 })),
        async (projectId, filter, offset) => {
          const { users, total } = await listUsersAt(db.read, projectId, filter, { limit: 50, offset });
          const all = expected(projectId, filter);
          expect(users.map(({ id }) => id)).toEqual(all.slice(offset, offset + 50));
          expect(total).toBe(all.length);
        },
      ),
      runs,
    );
  });

  test("users whose ids are far apart are all looked at", async () => {
    const far = people
      .slice(0, 300)
      .map((person, i) => ({ ...person, ...renamed(i), id: 20_000 + i * 10_000, project_id: 4 }));
    await db.transact(async (tx) => {
      await tx.all("insert into projects (slug, name, created_at, updated_at) values ('far', 'Far', 0, 0)");
      await insertMany(tx, "users", { ...USER_COLUMNS, id: "bigint" } as const, far);
    });
    const users = await listUsers(db.read, 4, { search: "far" }, { limit: 400, after: null });
    expect(users.map(({ id }) => id)).toEqual(far.map(({ id }) => id).reverse());
  });

  test("totals count every user once", async () => {
    const totals = await totalUsers(db.read, [1, 2, 3]);
    expect([...totals.keys()]).toEqual([1, 2]);
    for (const [projectId, { byStatus, shareClicks, shareSignups }] of totals) {
      const theirs = people.filter((person) => person.project_id === projectId);
      const counts = STATUSES.map((status) => theirs.filter((person) => person.status === status).length);
      expect(STATUSES.map((status) => byStatus[status] ?? 0)).toEqual(counts);
      expect(shareClicks).toBe(theirs.reduce((sum, person) => sum + person.share_clicks_count, 0));
      expect(shareSignups).toBe(theirs.reduce((sum, person) => sum + person.share_signups_count, 0));
    }
  });

  const page = { limit: 50, after: null };
  const nobody = { search: "nobody" };
  const searches: [string, (session: Session) => Promise<unknown>][] = [
    ["a search", (session) => listUsers(session, 1, nobody, page)],
    [
      "a search in a common status",
      (session) => listUsers(session, 1, { ...nobody, status: "applied" }, page),
    ],
    ["a search in a big group", (session) => listUsers(session, 1, { ...nobody, group: "all" }, page)],
    [
      "a search by a part of an address",
      (session) => listUsersAt(session, 1, { emailContains: "nobody" }, { limit: 50, offset: 0 }),
    ],
    ["a far page", (session) => listUsersAt(session, 1, {}, { limit: 50, offset: 8990 })],
    ["a count", (session) => totalUsers(session, [1])],
  ];

  test.each(searches)("%s is done in windows, and all else gets a turn between them", async (_, search) => {
    const { statements, mostInATurn } = await watch(db.read, search);
    if (engine === "sqlite") expect(statements.length).toBeGreaterThanOrEqual(WINDOWS);
    expect(mostInATurn).toBeLessThanOrEqual(3);
    // PostgreSQL's plans are its own, and hold nobody up.
    if (engine === "sqlite") for (const statement of statements) await expectNoScan(db.read, statement);
  });
});

/** Runs a search and answers its statements, and how many of them there were in one turn of the event loop. */
async function watch(session: Session, search: (session: Session) => Promise<unknown>) {
  const statements: CompiledQuery[] = [];
  let inThisTurn = 0;
  let mostInATurn = 0;
  const q = session.q.withPlugin({
    transformQuery({ node, queryId }) {
      statements.push(session.q.getExecutor().compileQuery(node, queryId));
      mostInATurn = Math.max(mostInATurn, ++inThisTurn);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  let isOver = false;
  const searching = search({ ...session, q }).finally(() => {
    isOver = true;
  });
  for (; !isOver; inThisTurn = 0) await nextTurn();
  await searching;
  return { statements, mostInATurn };
}

/** Whatever SQLite searches for a statement, it does between ids, or for one. */
async function expectNoScan(session: Session, { sql, parameters }: CompiledQuery): Promise<void> {
  const plan = await session.all<{ detail: string }>(`explain query plan ${sql}`, parameters as Value[]);
  const searches = plan.map(({ detail }) => detail).filter((detail) => /^(SEARCH|SCAN) user/.test(detail));
  expect(searches).not.toEqual([]);
  for (const detail of searches) expect(detail).toMatch(/^SEARCH .*\b(user_|row)?id[<=]\?\)$/);
}
