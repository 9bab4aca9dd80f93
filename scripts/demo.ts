import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Received, startReceiver } from "./demo/receiver.ts";
import { screen } from "./demo/screen.ts";
import { type DemoServer, startServer } from "./demo/server.ts";
import { readDeliveries, tally } from "./demo/tally.ts";

/**
 * `npm run demo [-- --seconds N]`: the real server, a customer's receiver, people signing up. Ends on Ctrl-C
 * or after N seconds; exit status 0 only if every accepted sign-up reached its receiver or is pending.
 */
const { values } = parseArgs({ options: { seconds: { type: "string" } } });
const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
if (!(seconds > 0)) {
  console.error(`--seconds must be a number above 0, not "${values.seconds}".`);
  process.exit(2);
}

const PATHS = ["/welcome", "/broken", "/slow"] as const;
const NAMES = [
  "ada",
  "grace",
  "alan",
  "edsger",
  "barbara",
  "donald",
  "margaret",
  "linus",
  "radia",
  "tim",
  "hedy",
  "dennis",
];
const PAUSE_MS = 1500;
const LOOK_MS = 1000;
const SETTLE_MS = 1500;

const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort());
process.once("SIGTERM", () => stopping.abort());
const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {});

const folder = mkdtempSync(join(tmpdir(), "hookline-demo-"));
const arrived = new Set<string>();
const displayNames = new Map<string, string>();
const receiver = await startReceiver(show);
screen.heading("Hookline demo");
screen.say(
  `Starting a server ${process.env.DATABASE_URL ? "on your PostgreSQL" : "with a database of its own, thrown away afterwards"} …`,
);
const server = await startServer(environment());
const endpoints = await addEndpoints(server);
screen.say(
  "Three addresses want to know of sign-ups: /welcome works, /broken answers 500, /slow never answers.",
);
screen.say(Number.isFinite(seconds) ? `For ${seconds} seconds:\n` : "Ctrl-C ends it and counts:\n");

setTimeout(() => stopping.abort(), Math.min(seconds * 1000, 2 ** 31 - 1)).unref();
const signUps: { id: number; email: string; code: string }[] = [];
await Promise.all([signPeopleUp(), watchRetries()]);
await sleep(SETTLE_MS);
const isComplete = await tally(server, endpoints, signUps, arrived);
await server.api("DELETE", "");
await server.stop();
receiver.close();
rmSync(folder, { recursive: true, force: true });
process.exit(isComplete ? 0 : 1);

/** On PostgreSQL the master key must be the one that fits the data: that of the usual data folder. */
function environment(): NodeJS.ProcessEnv {
  const dataDir = process.env.DATABASE_URL ? {} : { HOOKLINE_DATA_DIR: folder };
  return {
    ...process.env,
    ...dataDir,
    HOOKLINE_PORT: "0",
    HOOKLINE_LOG_LEVEL: "warn",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
  };
}

async function addEndpoints({ api }: DemoServer): Promise<Map<number, string>> {
  const types = await api<{ data: { name: string; display_name: string }[] }>("GET", "/event-types");
  for (const { name, display_name } of types.body.data) displayNames.set(name, display_name);
  const made = new Map<number, string>();
  for (const path of PATHS) {
    const events = path === "/welcome" ? ["tester_created", "referral_created"] : ["tester_created"];
    const { body } = await api<{ id: number; secret: string }>("POST", "/webhook-endpoints", {
      url: receiver.url(path),
      events,
    });
    receiver.trust(path, body.secret);
    made.set(body.id, path);
  }
  return made;
}

function show({ path, eventType, email, isSigned }: Received): void {
  const event = displayNames.get(eventType) ?? eventType;
  if (path === "/slow") screen.hanging(email, event, path);
  else if (path === "/broken") screen.refused(email, event, path);
  else screen.delivered(email, event, path, isSigned);
  if (path === "/welcome" && isSigned && eventType === "tester_created") arrived.add(email);
}

async function signPeopleUp(): Promise<void> {
  for (let i = 0; !stopping.signal.aborted; i++) {
    const email = `${NAMES[i % NAMES.length]}${i < NAMES.length ? "" : Math.floor(i / NAMES.length)}@example.com`;
    const referrer = i % 3 === 2 ? signUps[i - 1] : undefined;
    const input = { email, ...(referrer ? { referred_by: referrer.code } : {}) };
    const { status, body, ms } = await server.api<{ id: number; referral_code: string; detail: string }>(
      "POST",
      "/users",
      input,
    );
    if (status === 201) signUps.push({ id: body.id, email, code: body.referral_code });
    if (status === 201) screen.signUp(email, status, ms);
    else screen.refusedSignUp(email, body.detail);
    await pause(PAUSE_MS);
  }
}

/** Looks into the event log for what /slow is waiting for, and tells each retry once. */
async function watchRetries(): Promise<void> {
  const told = new Set<string>();
  while (!stopping.signal.aborted) {
    await pause(LOOK_MS);
    for (const row of await readDeliveries(server, "&state=pending")) {
      const key = `${row.user_id} ${row.attempts}`;
      if (row.attempts === 0 || row.next_attempt_at === null || told.has(key)) continue;
      told.add(key);
      const email = signUps.find(({ id }) => id === row.user_id)?.email ?? "";
      const sentence = row.error_code === "timed_out" ? "No answer within 15 s." : `${row.error_code}.`;
      screen.retry(
        email,
        endpoints.get(row.endpoint_id) ?? "",
        row.attempts,
        sentence,
        new Date(row.next_attempt_at),
      );
    }
  }
}
