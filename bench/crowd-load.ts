import { Pool } from "undici";
import { createRandom } from "../server/src/testing/random.ts";

/**
 * A crowd of visitors, each arriving when due whatever the answers take (their time counts from that moment). Run as
 * `crowd-load.ts <base url> <project> <seconds>`: signs people up, every third by the link of somebody before, and
 * meanwhile reads the status of those who are there, every second one as a page. Tells its parent a `Crowd`.
 */
export interface Crowd {
  signUps: Answers;
  reads: Answers;
  /** Whose sign-up was answered 200, and by whose code they came. */
  accepted: [email: string, ref: string | null][];
}

export interface Answers {
  sent: number;
  /** In ms, of those that were answered 200. */
  times: number[];
  /** The first answer that was none of these. */
  refusal: string | null;
}

interface Person {
  code: string;
  token: string;
}

const SIGN_UPS_A_SECOND = 100;
const READS_A_SECOND = 1000;
/** How long people only sign up, so that there is somebody to read the status of. */
const HEAD_START_MS = 5000;
/** Of loopback: no address asks for more than a visitor may. */
const ADDRESSES = 250;
const CONNECTIONS = 4;

const [baseUrl = "", project = "", secondsText = "0"] = process.argv.slice(2);
const durationMs = Number(secondsText) * 1000;
const random = createRandom(1);
const pools = Array.from(
  { length: ADDRESSES },
  (_, i) => new Pool(baseUrl, { connections: CONNECTIONS, localAddress: `127.0.1.${i + 1}` }),
);
const run = Math.random().toString(36).slice(2, 8);
const people: Person[] = [];
const signUps: Answers = { sent: 0, times: [], refusal: null };
const reads: Answers = { sent: 0, times: [], refusal: null };
const accepted: Crowd["accepted"] = [];
const underWay = new Set<Promise<void>>();

/** A few early ones bring many. */
function somebody(): Person | undefined {
  return people[random.int(1 + random.int(people.length))];
}

async function signUp(dueAt: number, n: number): Promise<void> {
  const email = `${run}-${n}@example.com`;
  const ref = n % 3 === 2 ? (somebody()?.code ?? null) : null;
  const body = JSON.stringify({
    email,
    profile: { first_name: "Ada", last_name: "Okafor", utm_source: `source${n % 9}` },
    ...(ref && { ref }),
  });
  const text = await ask(signUps, dueAt, {
    method: "POST",
    path: `/public/v1/signup?project=${project}`,
    body,
  });
  if (text === null) return;
  const { referral_code: code, status_token: token } = JSON.parse(text);
  people.push({ code, token });
  accepted.push([email, ref]);
}

async function read(dueAt: number, n: number): Promise<void> {
  const { token } = people[random.int(people.length)] as Person;
  await ask(reads, dueAt, {
    method: "GET",
    path: n % 2 ? `/s/${token}` : `/public/v1/status?token=${token}`,
  });
}

/** Answers the body of a 200; else null, and notes what came instead. */
async function ask(
  answers: Answers,
  dueAt: number,
  { method, path, body }: { method: "GET" | "POST"; path: string; body?: string },
): Promise<string | null> {
  const pool = pools[answers.sent++ % ADDRESSES] as Pool;
  const headers = { "content-type": "application/json" };
  try {
    const response = await pool.request({ method, path, ...(body ? { headers, body } : {}) });
    const text = await response.body.text();
    if (response.statusCode === 200) {
      answers.times.push(performance.now() - dueAt);
      return text;
    }
    answers.refusal ??= `${method} ${path}: ${response.statusCode} ${text}`;
  } catch (error) {
    answers.refusal ??= `${method} ${path}: ${error}`;
  }
  return null;
}

/** Starts the nth at its moment. Timers are coarse: each tick starts all that have come due. */
function keepRate(
  perSecond: number,
  { from, until }: { from: number; until: number },
  start: (dueAt: number, n: number) => Promise<void>,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let n = 0;
  const dueAt = () => from + (n / perSecond) * 1000;
  const tick = () => {
    const now = Math.min(performance.now(), until);
    for (; dueAt() < now; n++) {
      const started = start(dueAt(), n).finally(() => underWay.delete(started));
      underWay.add(started);
    }
    if (now < until) setTimeout(tick, 1);
    else resolve();
  };
  setTimeout(tick, from - performance.now());
  return promise;
}

const startedAt = performance.now();
const until = startedAt + HEAD_START_MS + durationMs;
await Promise.all([
  keepRate(SIGN_UPS_A_SECOND, { from: startedAt, until }, signUp),
  keepRate(READS_A_SECOND, { from: startedAt + HEAD_START_MS, until }, read),
]);
await Promise.all(underWay);
process.send?.({ signUps, reads, accepted } satisfies Crowd);
await Promise.all(pools.map((pool) => pool.close()));
