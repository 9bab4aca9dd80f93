import { Agent, request } from "undici";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { openInstallation } from "./installation.ts";
import { DELIVERIES, fillLaunch, USERS } from "./launch.ts";
import { quantile, type Result } from "./results.ts";
import { openLists } from "./screens.ts";

const TIMES = 30;
/** How far into a list is looked, in pages of 50. */
const PAGES = 40;
const GOAL_MS = 50;
const OPENED_MS = 300;
const DAY_MS = 86_400_000;

interface Timed {
  what: string;
  p95: number;
}

/** How long the lists of the dashboard take, at any page and filter, in a project of 100,000 users and 1,000,000 deliveries. */
export async function measureLists(engine: Engine): Promise<Result[]> {
  const installation = await openInstallation(engine, { processes: ["api"], fill: fillLaunch });
  const agent = new Agent({ connections: 1 });
  const api = `${installation.baseUrl}/api/v1/projects/${installation.project}`;
  const headers = { authorization: `Bearer ${installation.key}` };

  async function read(
    path: string,
  ): Promise<{ ms: number; body: { data: Row[]; next_cursor: string | null } }> {
    const startedAt = performance.now();
    const { statusCode, body } = await request(api + path, { headers, dispatcher: agent });
    const text = await body.text();
    const ms = performance.now() - startedAt;
    if (statusCode !== 200) throw new Error(`${path} was answered ${statusCode}: ${text}`);
    return { ms, body: JSON.parse(text) };
  }

  async function time(path: string): Promise<Timed> {
    await read(path);
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) times.push((await read(path)).ms);
    return { what: path, p95: quantile(times, 0.95) };
  }

  /** The first pages of a list, one after the other. */
  async function page(path: string): Promise<Timed> {
    const times: number[] = [];
    let cursor: string | null = "";
    for (let i = 0; i < PAGES && cursor !== null; i++) {
      const { ms, body } = await read(`${path}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      times.push(ms);
      cursor = body.next_cursor ?? null;
    }
    return { what: `${path}, ${times.length} pages`, p95: quantile(times, 0.95) };
  }

  const of = `${USERS.toLocaleString("en")} users, ${DELIVERIES.toLocaleString("en")} deliveries`;
  try {
    const [user] = (await read("/users?limit=1")).body.data;
    const [delivery] = (await read("/deliveries?limit=1")).body.data;
    const results: Result[] = [];
    for (const [name, paths] of Object.entries(listsOf(user as Row, delivery as Row))) {
      const timed: Timed[] = [];
      for (const path of paths) timed.push(await time(path), await page(path));
      const worst = timed.reduce((most, one) => (one.p95 > most.p95 ? one : most));
      if (process.env.BENCH_EACH)
        console.log(timed.map(({ what, p95 }) => `${p95.toFixed(1)} ms ${what}`).join("\n"));
      results.push({
        name: `${name}, ${of}, p95`,
        engine,
        value: worst.p95,
        unit: "ms",
        goal: { at: "most", value: GOAL_MS },
        note: `the slowest of ${timed.length} ways to ask: ${worst.what}`,
      });
    }
    const { list, p95 } = await openLists(installation);
    results.push({
      name: `a list opens in the browser, from the click to the first row, ${of}, p95`,
      engine,
      value: p95,
      unit: "ms",
      goal: { at: "most", value: OPENED_MS },
      note: `the slowest: ${list}`,
    });
    return results;
  } finally {
    await agent.close();
    await installation.close();
  }
}

interface Row {
  id: number;
  webhook_id: string;
  endpoint_id: number;
}

/** Every list with every filter, alone and in twos and threes. */
function listsOf(user: Row, delivery: Row): { [list: string]: string[] } {
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  const query = (path: string, filters: readonly string[]) =>
    filters.map((filter) => `${path}?limit=50${filter && `&${filter}`}`);
  const states = ["accepted", "rejected", "failed", "pending", "canceled"];
  const log = combinations([
    states.map((state) => `state=${state}`),
    ["event=tester_created", "event=tester_deleted"],
    [`endpoint_id=${delivery.endpoint_id}`],
    [`since=${ago(1)}`, `since=${ago(20)}&until=${ago(19)}`, `until=${ago(29)}`],
    [`user_id=${user.id}`],
    [`webhook_id=${delivery.webhook_id}`],
  ]);
  const users = combinations([
    ["applied", "active", "suspended"].map((status) => `status=${status}`),
    ["q=grace.99", "q=walker4999", "q=nobody", "q=a"],
    ["group=vip", "group=beta", "group=none"],
    [
      `created_after=${ago(1)}`,
      `created_before=${ago(29)}`,
      `created_after=${ago(15)}&created_before=${ago(14)}`,
    ],
    ["unsubscribed=true", "unsubscribed=false"],
    ["referral_code=code77", "email=grace.6@example.com", "referred_by=code3"],
  ]);
  return {
    "event log": query("/deliveries", log),
    users: query("/users", users),
    "a user's page": ["deliveries", "events", "referrals"].flatMap((list) =>
      query(`/users/${user.id}/${list}`, [""]),
    ),
    "the waitlist in order": query("/leaderboard", [""]),
    events: query("/events", [""]),
    overview: [
      "/stats",
      "/timeseries?interval=day",
      "/timeseries?interval=hour",
      "/sources?limit=10",
      "/top-referrers?limit=10",
    ],
    "webhook URLs": query("/webhook-endpoints", [""]).concat(query("/webhook-endpoints/activity", [""])),
  };
}

/** Nothing, each filter alone, and every two of different kinds together. */
function combinations(kinds: readonly (readonly string[])[]): string[] {
  const pairs = kinds.flatMap((kind, i) =>
    kinds.slice(i + 1).flatMap((other) => kind.flatMap((a) => other.map((b) => `${a}&${b}`))),
  );
  return ["", ...kinds.flat(), ...pairs];
}
