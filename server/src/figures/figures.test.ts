import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { START, startTestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createReward, grantsOf } from "../testing/rewards.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const DAY_START = Date.UTC(2026, 2, 2);

interface Point {
  at: string;
  signups: number;
  referrals: number;
  qualified: number;
  clicks: number;
}

const text = (ms: number) => new Date(ms).toISOString();
const isIn = (ms: number, from: number, until: number) => ms >= from && ms < until;

describe.each(ENGINES)("figures on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const joinAt = (ms: number, name: string, more: object = {}) => {
    p.app.clock.set(ms);
    return p.join(`${name}@example.com`, more);
  };
  const act = (userId: number, name: string) => p.api.post(`${p.path}/users/${userId}/${name}`);
  const stats = async () => (await p.api.get(`${p.path}/stats`)).body;
  const chart = async (query: string): Promise<Point[]> =>
    (await p.api.get(`${p.path}/timeseries?${query}`)).body.data;
  const sweep = () => p.app.housekeeping.run();
  const settle = () => p.app.clock.advance(10 * MINUTE_MS);

  /** What a chart has to say, by looking at every row. */
  async function countRows(points: readonly Point[], end: number): Promise<Omit<Point, "clicks">[]> {
    const users = await p.app.db.read.all<{ created_at: number; referrer_id: number | null }>(
      `select created_at, referrer_id from users where project_id = ${p.projectId}`,
    );
    const qualified = await p.app.db.read.all<{ qualified_at: number }>(
      `select qualified_at from referrals where project_id = ${p.projectId} and qualified_at is not null`,
    );
    return points.map(({ at }, i) => {
      const from = Date.parse(at);
      const until = Date.parse(points[i + 1]?.at ?? text(end));
      const arrived = users.filter((user) => isIn(user.created_at, from, until));
      return {
        at,
        signups: arrived.length,
        referrals: arrived.filter((user) => user.referrer_id !== null).length,
        qualified: qualified.filter((row) => isIn(row.qualified_at, from, until)).length,
      };
    });
  }

  async function expectAgreement(): Promise<void> {
    for (const [interval, zone, lengthMs] of [
      ["day", "UTC", DAY_MS],
      ["day", "Asia/Kathmandu", DAY_MS],
      ["hour", "America/New_York", HOUR_MS],
      ["hour", "Asia/Kolkata", HOUR_MS],
    ] as const) {
      const points = await chart(
        `interval=${interval}&time_zone=${zone}&since=${text(DAY_START - 2 * DAY_MS)}&until=${text(DAY_START + 3 * DAY_MS)}`,
      );
      const counted = points.map(({ clicks: _, ...point }) => point);
      const end = Date.parse(points.at(-1)?.at as string) + lengthMs;
      expect(counted).toEqual(await countRows(points, end));
      const all = await p.app.db.read.all(`select 1 from users where project_id = ${p.projectId}`);
      expect(counted.reduce((sum, { signups }) => sum + signups, 0)).toBe(all.length);
    }
  }

  /** People at the edges of hours and days, of several zones. */
  async function fill(): Promise<void> {
    const first = await joinAt(DAY_START - DAY_MS, "first");
    const edges = [0, HOUR_MS, 5.75 * HOUR_MS, 18.25 * HOUR_MS, 18.5 * HOUR_MS, DAY_MS, DAY_MS + 5 * HOUR_MS];
    for (const [n, edge] of edges.entries()) {
      for (const [m, off] of [-1, 0, 1].entries()) {
        const referred_by = (n + m) % 2 ? { referred_by: first.referral_code } : {};
        await joinAt(DAY_START + edge + off, `user-${n}-${m}`, referred_by);
      }
    }
  }

  test("agree with the rows before, between and after sweeps, however often they are made", async () => {
    await fill();
    await expectAgreement();
    settle();
    await sweep();
    const rolled = await p.app.db.read.all("select * from figures_quarters order by project_id, at");
    expect(rolled.length).toBeGreaterThan(10);
    await expectAgreement();
    await joinAt(p.app.clock.now(), "later");
    await expectAgreement();
    await sweep();
    await sweep();
    expect(await p.app.db.read.all("select * from figures_quarters order by project_id, at")).toEqual(rolled);
    settle();
    await sweep();
    await expectAgreement();
    expect((await stats()).periods.ever.signups).toBe(23);
  });

  test("agree with the rows where a project has more than one window of them, and another project has some", async () => {
    const other = await p.app.createProject({ name: "Other" });
    const users = (name: string, count: number) => ({
      users: Array.from({ length: count }, (_, n) => ({ email: `${name}-${n}@example.com` })),
    });
    const first = await joinAt(START, "first");
    for (const name of ["a", "b", "c"]) {
      const referred = users(name, 900).users.map((user) => ({ ...user, referred_by: first.referral_code }));
      await p.api.post(`${p.path}/users/bulk`, { users: referred });
      await p.app.api(other.secretKey).post("/api/v1/projects/other/users/bulk", users(name, 10));
    }
    await expectAgreement();
    settle();
    await sweep();
    await expectAgreement();
    const { body } = await p.app.api(other.secretKey).get("/api/v1/projects/other/stats");
    expect([body.users.total, body.periods.ever.signups, body.periods.ever.qualified]).toEqual([30, 30, 0]);
    expect((await stats()).periods.ever).toMatchObject({ signups: 2701, referrals: 2700, qualified: 2700 });
  });

  test("count each once where several processes sweep at the same time", async () => {
    await fill();
    const second = await startTestApp(engine, {
      HOOKLINE_DATA_DIR: p.app.config.dataDir,
      ...(p.app.config.databaseUrl ? { DATABASE_URL: p.app.config.databaseUrl } : {}),
    });
    settle();
    second.clock.set(p.app.clock.now());
    await Promise.all([sweep(), second.housekeeping.run(), sweep(), second.housekeeping.run()]);
    await second.close();
    await expectAgreement();
    expect((await stats()).periods.ever.signups).toBe(22);
  });

  test("a referral is counted when it qualifies, and a revoked one has been", async () => {
    await p.api.patch(p.path, { referral_rule: "active" });
    const bruce = await joinAt(DAY_START, "bruce");
    const friends = [];
    for (const name of ["robin", "alfred", "selina"]) {
      friends.push(await joinAt(DAY_START + HOUR_MS, name, { referred_by: bruce.referral_code }));
    }
    settle();
    await sweep();
    p.app.clock.set(DAY_START + DAY_MS);
    await act(friends[0].id, "activate");
    await act(friends[1].id, "activate");
    const daily = () => chart(`since=${text(DAY_START)}&until=${text(DAY_START + 2 * DAY_MS)}`);
    const expected = [
      { at: "2026-03-02T00:00:00Z", signups: 4, referrals: 3, qualified: 0, clicks: 0 },
      { at: "2026-03-03T00:00:00Z", signups: 0, referrals: 0, qualified: 2, clicks: 0 },
    ];
    expect(await daily()).toEqual(expected);
    settle();
    await sweep();
    expect(await daily()).toEqual(expected);
    expect((await stats()).referrals).toEqual({ created: 1, qualified: 2, revoked: 0 });
    await p.api.delete(`${p.path}/users/${friends[1].id}`);
    expect((await stats()).referrals).toEqual({ created: 1, qualified: 1, revoked: 1 });
    expect(await daily()).toEqual(expected);
  });

  test("who is deleted or erased stays a sign-up, and is no user any more", async () => {
    const gone = [await joinAt(START, "bruce"), await joinAt(START, "robin")];
    await joinAt(START, "alfred");
    settle();
    await sweep();
    await p.api.delete(`${p.path}/users/${gone[0].id}`);
    await act(gone[1].id, "erase");
    const { users, periods } = await stats();
    expect([users.total, users.by_status.applied]).toEqual([1, 1]);
    expect(periods.last_24_hours.signups).toBe(3);
    expect((await chart("")).at(-1)).toMatchObject({ signups: 3 });
  });

  test("stats tell what there is, what happened lately, and what happened before", async () => {
    const now = START + 20 * DAY_MS;
    const bruce = await joinAt(now - 15 * DAY_MS, "bruce");
    const referred_by = bruce.referral_code;
    await joinAt(now - 8 * DAY_MS, "robin", { referred_by });
    await joinAt(now - 30 * HOUR_MS, "alfred", { status: "invited" });
    const selina = await joinAt(now - 2 * HOUR_MS, "selina", { status: "active", referred_by });
    await joinAt(now, "lucius", { status: "unconfirmed" });
    await act(selina.id, "unsubscribe");
    const none = { signups: 0, referrals: 0, qualified: 0, clicks: 0 };
    const one = { ...none, signups: 1 };
    expect(await stats()).toEqual({
      users: {
        total: 5,
        by_status: {
          ...{ imported: 0, unconfirmed: 1, applied: 2, invited: 1 },
          ...{ active: 1, rejected: 0, idle: 0, suspended: 0 },
        },
        unsubscribed: 1,
      },
      referrals: { created: 0, qualified: 2, revoked: 0 },
      rewards: { earned: 0, delivered: 0, cost_cents: null },
      viral_coefficient: 0.4,
      referred_share: 0.4,
      periods: {
        last_24_hours: { ...one, signups: 2, referrals: 1, qualified: 1 },
        previous_24_hours: one,
        last_7_days: { ...one, signups: 3, referrals: 1, qualified: 1 },
        previous_7_days: { ...one, referrals: 1, qualified: 1 },
        ever: { ...one, signups: 5, referrals: 2, qualified: 2 },
      },
      funnel: [
        { step: "clicked", count: 0 },
        { step: "signed_up", count: 5 },
        { step: "invited", count: 2 },
        { step: "active", count: 1 },
      ],
    });
  });

  test("stats of an empty project are zeros, and its chart has every day", async () => {
    const { users, referred_share, viral_coefficient, funnel } = await stats();
    expect([users.total, referred_share, viral_coefficient, funnel[0].count]).toEqual([0, null, null, 0]);
    const points = await chart("");
    expect(points).toHaveLength(31);
    expect(points.at(-1)).toEqual({
      ...{ at: "2026-03-02T00:00:00Z", signups: 0, referrals: 0, qualified: 0, clicks: 0 },
    });
    expect(await chart("interval=hour")).toHaveLength(49);
    expect((await p.api.get(`${p.path}/sources`)).body).toEqual({
      data: [],
      other: { signups: 0, referrals: 0 },
    });
  });

  test("friends for each user go by those who count and who are there; rewards cost what those delivered do", async () => {
    await createReward(p, { threshold: 1, cost_cents: 250 });
    await createReward(p, { threshold: 2, cost_cents: 9900 });
    await createReward(p, { role: "friend" });
    const bruce = await joinAt(START, "bruce");
    const referred_by = bruce.referral_code;
    const robin = await joinAt(START, "robin", { referred_by });
    expect(await stats()).toMatchObject({
      viral_coefficient: 0.5,
      rewards: { earned: 2, delivered: 0, cost_cents: 0 },
    });
    const [ofBruce] = await grantsOf(p, bruce.id);
    const [ofRobin] = await grantsOf(p, robin.id);
    for (const { id } of [ofBruce, ofRobin]) await p.api.post(`${p.path}/grants/${id}/deliver`);
    await p.api.delete(`${p.path}/users/${robin.id}`);
    expect(await stats()).toMatchObject({
      viral_coefficient: 0,
      rewards: { earned: 0, delivered: 2, cost_cents: 250 },
    });
  });

  test("clicks on share links are counted by when they were made", async () => {
    const bruce = await joinAt(START, "bruce");
    const click = (ms: number, agent: string) => {
      p.app.clock.set(ms);
      const headers = { "user-agent": `Mozilla/5.0 ${agent}` };
      return p.app.http.inject({ url: `/r/${bruce.referral_code}`, headers });
    };
    const ever = async () => (await stats()).periods.ever.clicks;
    await click(START, "Firefox");
    await expect.poll(ever).toBe(1);
    await click(START + DAY_MS, "Firefox");
    await expect.poll(ever).toBe(2);
    expect((await stats()).funnel[0]).toEqual({ step: "clicked", count: 2 });
    const clicks = (await chart(`since=${text(START - DAY_MS)}`)).map((point) => point.clicks);
    expect(clicks).toEqual([0, 1, 1]);
  });

  test("sources are those with the most sign-ups, and all others together", async () => {
    const bruce = await joinAt(START - 40 * DAY_MS, "bruce", { profile: { utm_source: "old" } });
    const referred_by = bruce.referral_code;
    const utm = (utm_source: string) => ({ profile: { utm_source } });
    await joinAt(START - DAY_MS, "robin", { ...utm("Newsletter"), referred_by });
    await joinAt(START - DAY_MS, "alfred", utm("newsletter"));
    await joinAt(START - DAY_MS, "selina", { profile: { http_referrer: "https://www.news.example/1" } });
    settle();
    await sweep();
    await joinAt(START, "lucius", utm("newsletter"));
    await joinAt(START, "harvey");
    // Cut in the middle of a character.
    await joinAt(START, "oswald", utm(`${"z".repeat(99)}😀`));
    const sources = async (query: string) => (await p.api.get(`${p.path}/sources?${query}`)).body;
    const expected = {
      data: [
        { source: "newsletter", signups: 3, referrals: 1 },
        { source: "direct", signups: 1, referrals: 0 },
      ],
      other: { signups: 2, referrals: 0 },
    };
    expect(await sources("limit=2")).toEqual(expected);
    settle();
    await sweep();
    expect(await sources("limit=2")).toEqual(expected);
    const long = await sources(`since=${text(START - 399 * DAY_MS)}`);
    expect(long.data).toContainEqual({ source: "old", signups: 1, referrals: 0 });
    expect(long.data.at(-1)).toEqual({ source: `${"z".repeat(99)}\ufffd`, signups: 1, referrals: 0 });
    expect(
      (await sources(`until=${text(START - DAY_MS)}&since=${text(START - 2 * DAY_MS)}`)).data,
    ).toHaveLength(2);
  });

  test("the top referrers brought the most and are not suspended, of equals the first come first, in pages", async () => {
    const names = ["bruce", "robin", "alfred", "selina"];
    const users = [];
    for (const name of names) users.push(await joinAt(START, name, { profile: { first_name: name } }));
    for (const [n, brought] of [1, 2, 1, 0].entries()) {
      for (let i = 0; i < brought; i++) {
        await joinAt(START, `friend-${n}-${i}`, { referred_by: users[n].referral_code });
      }
    }
    const page = async (query: string) => (await p.api.get(`${p.path}/top-referrers?${query}`)).body;
    const all = await page("");
    expect(all.next_cursor).toBeNull();
    expect(all.data.map((row: { first_name: string }) => row.first_name)).toEqual([
      "robin",
      "bruce",
      "alfred",
    ]);
    expect(all.data[0]).toEqual({
      id: users[1].id,
      email: "robin@example.com",
      first_name: "robin",
      last_name: null,
      share_signups_count: 2,
      share_clicks_count: 0,
    });
    const ids: number[] = [];
    for (let cursor = ""; ; ) {
      const { data, next_cursor } = await page(`limit=1${cursor}`);
      ids.push(data[0].id);
      if (next_cursor === null) break;
      cursor = `&cursor=${next_cursor}`;
    }
    expect(ids).toEqual(all.data.map((row: { id: number }) => row.id));
    await act(users[1].id, "suspend");
    expect((await page("")).data.map((row: { id: number }) => row.id)).toEqual([users[0].id, users[2].id]);
    await act(users[1].id, "unsuspend");
    const { next_cursor } = await page("limit=1");
    await p.api.delete(`${p.path}/users/${users[1].id}`);
    expect((await p.api.get(`${p.path}/top-referrers?cursor=${next_cursor}`)).body).toMatchObject({
      status: 422,
      detail: expect.stringContaining("ended with a user who is gone"),
    });
  });

  test.each([
    ["timeseries?time_zone=Mars/Olympus", /"Mars\/Olympus" is no time zone/],
    ["timeseries?interval=week", /interval/],
    ["timeseries?since=yesterday", /since/],
    ["timeseries?since=2026-03-02T00:00:00Z&until=2026-03-02T00:00:00Z", /since: must be before until/],
    ["timeseries?interval=hour&since=2025-01-01T00:00:00Z", /at most 400 hours/],
    ["timeseries?since=2024-01-01T00:00:00Z", /at most 400 days/],
    ["timeseries?until=9999-12-31T23:59:59Z&since=0000-01-01T00:00:00Z", /at most 400 days/],
    ["sources?since=2024-01-01T00:00:00Z", /at most 400 days/],
    ["sources?since=2027-01-01T00:00:00Z", /since: must be before until/],
    ["sources?limit=0", /limit/],
    ["top-referrers?limit=201", /limit/],
    ["stats?since=2026-03-02T00:00:00Z", /since/],
  ])("%s is refused in words", async (path, words) => {
    const { status, body } = await p.api.get(`${p.path}/${path}`);
    expect([400, 422]).toContain(status);
    expect(body.detail).toMatch(words);
  });

  test("a chart at the ends of time is empty", async () => {
    expect(await chart("since=0000-01-01T00:00:00Z&until=0000-01-03T00:00:00Z")).toHaveLength(2);
    expect(await chart("since=9999-12-30T00:00:00Z&until=9999-12-31T23:59:59Z")).toHaveLength(2);
  });

  test("viewers see all of it; a key without the scope doesn't", async () => {
    const viewer = await p.app.createMember({ projectId: p.projectId, role: "viewer" });
    for (const path of ["stats", "timeseries", "sources", "top-referrers"]) {
      expect((await viewer.api.get(`${p.path}/${path}`)).status).toBe(200);
    }
    const { body } = await p.api.post(`${p.path}/keys`, { name: "No users", scopes: ["project:read"] });
    const key = p.app.api(body.key);
    expect((await key.get(`${p.path}/stats`)).status).toBe(200);
    expect((await key.get(`${p.path}/top-referrers`)).status).toBe(403);
  });
});

test("who commits late is counted, though others with higher ids were before", async () => {
  const p = await startTestProject("postgres");
  await p.join("bruce@example.com");
  const inserted = Promise.withResolvers<void>();
  const committing = Promise.withResolvers<void>();
  const columns = "project_id, email, search_name, status, created_at, updated_at, applied_at";
  const late = p.app.db.transact(async (tx) => {
    await tx.all(
      `insert into users (${columns}, canonical_email, referral_code)
       select ${columns}, 'late@example.com', 'late' from users`,
    );
    inserted.resolve();
    await committing.promise;
  });
  await inserted.promise;
  await p.join("robin@example.com");
  p.app.clock.advance(MINUTE_MS);
  await p.app.housekeeping.run();
  committing.resolve();
  await late;
  p.app.clock.advance(10 * MINUTE_MS);
  await p.app.housekeeping.run();
  expect(await p.app.db.read.all("select signups from figures_quarters")).toEqual([{ signups: 3 }]);
  await p.app.close();
});
