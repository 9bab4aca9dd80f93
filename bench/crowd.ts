import type { Engine } from "../server/src/kernel/database/index.ts";
import type { Answers, Crowd } from "./crowd-load.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { startMeter } from "./processes.ts";
import { quantile, type Result } from "./results.ts";

const SIGN_UP_MS = 150;
const STATUS_MS = 50;
const PAGE = 200;
const TIERS = [3, 10];

/** Visitors sign up, a hundred a second, while a thousand a second look how they stand, in a project with all that the line has. */
export async function measureCrowd(engine: Engine, seconds: number): Promise<Result[]> {
  const installation = await openInstallation(engine);
  try {
    await setUpLine(installation);
    const { signUps, reads, accepted } = await visit(installation, seconds);
    await installation.settle();
    const kept = await countKept(installation, accepted);
    return [
      time(engine, `flash crowd, 100 sign-ups/s for ${seconds} s: sign-up p95`, signUps, SIGN_UP_MS),
      time(engine, "1,000 status reads/s beside it: p95", reads, STATUS_MS),
      {
        name: "sign-ups there afterwards, with referral and webhook",
        engine,
        value: kept / signUps.sent,
        unit: "of all sent",
        goal: { at: "least", value: 1 },
        note: `${kept} of ${signUps.sent}`,
      },
    ];
  } finally {
    await installation.close();
  }
}

/** Who is refused, or gets no answer, waits without an end. */
function time(engine: Engine, name: string, { sent, times, refusal }: Answers, goal: number): Result {
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((q) => quantile(times, q));
  const note = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  return {
    name,
    engine,
    value: refusal === null ? p95 : Number.POSITIVE_INFINITY,
    unit: "ms",
    goal: { at: "most", value: goal },
    note: refusal === null ? note : `${note}; ${sent - times.length} not answered 200: ${refusal}`,
  };
}

async function setUpLine(installation: Installation): Promise<void> {
  await call(installation, "PATCH", "", { point_rules: { signup: 10, share: 5, referral: 20, goals: {} } });
  for (const threshold of TIERS) {
    await call(installation, "POST", "/rewards", { name: `For ${threshold} friends`, threshold });
  }
}

async function visit({ baseUrl, project }: Installation, seconds: number): Promise<Crowd> {
  const load = startMeter("crowd-load.ts", [baseUrl, project, String(seconds)]);
  const crowd = await load.hear<Crowd>();
  await load.stop();
  return crowd;
}

/** How many of them are users now, brought by whom they came by, and were told of to the receiver. */
async function countKept(installation: Installation, accepted: Crowd["accepted"]): Promise<number> {
  const broughtBy = await readUsers(installation);
  const told = new Set(
    (await installation.place.receiver.ask<[string, number][]>("who")).map(([email]) => email),
  );
  return accepted.filter(([email, ref]) => broughtBy.get(email) === ref && told.has(email)).length;
}

interface UserRow {
  email: string;
  referred_by: { referral_code: string } | null;
}

async function readUsers(installation: Installation): Promise<Map<string, string | null>> {
  const users = new Map<string, string | null>();
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { data: UserRow[]; next_cursor: string | null } = await call(
      installation,
      "GET",
      `/users?limit=${PAGE}${cursor && `&cursor=${cursor}`}`,
    );
    for (const { email, referred_by } of page.data) users.set(email, referred_by?.referral_code ?? null);
    cursor = page.next_cursor;
  }
  return users;
}

async function call<Answer>(
  { baseUrl, project, key }: Installation,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const answer = await fetch(`${baseUrl}/api/v1/projects/${project}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
