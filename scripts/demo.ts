import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../server/src/config.ts";
import { DemoError } from "./demo/errors.ts";
import { readOptions } from "./demo/options.ts";
import { type SignUp, signUp } from "./demo/people.ts";
import { type Received, type Receiver, startReceiver } from "./demo/receiver.ts";
import { screen } from "./demo/screen.ts";
import { type DemoServer, startServer } from "./demo/server.ts";
import { type DemoSettings, demoSettings } from "./demo/settings.ts";
import { readDeliveries, tally } from "./demo/tally.ts";

const PATHS = ["/welcome", "/broken", "/slow"] as const;
const PAUSE_MS = 1500;
const LOOK_MS = 1000;
const SETTLE_MS = 1500;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const INTERRUPTED = 130;

const arrived = new Set<string>();
const displayNames = new Map<string, string>();
const endpoints = new Map<number, string>();
const signUps: SignUp[] = [];

const stopping = new AbortController();
const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {});

/**
 * `npm run demo [-- --seconds N]`: the real server, a customer's receiver, people signing up. Ends on Ctrl-C
 * or after N seconds; exit status 0 only if every accepted sign-up reached its receiver or is pending.
 */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if ("say" in options) {
    (options.exitCode === 0 ? console.log : console.error)(options.say);
    return options.exitCode;
  }
  answerSignals();
  const folder = mkdtempSync(join(tmpdir(), "hookline-demo-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const settings = demoSettings({ folder: process.cwd(), env: process.env }, folder);
  const receiver = await startReceiver(show);
  try {
    return await runServer(settings, folder, receiver, options.seconds);
  } finally {
    receiver.close();
  }
}

/** The first signal ends the demo in order, the next at once. */
function answerSignals(): void {
  const stop = () => (stopping.signal.aborted ? process.exit(INTERRUPTED) : stopping.abort());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.stdout.on("error", () => stopping.abort()); // the terminal is closed
}

async function runServer(
  { isPostgres, env }: DemoSettings,
  folder: string,
  receiver: Receiver,
  seconds: number,
): Promise<number> {
  screen.heading("Hookline demo");
  const place = isPostgres
    ? "on your PostgreSQL, with a project that is deleted at the end"
    : "with a database of its own, thrown away afterwards";
  screen.say(`Starting a server ${place} …`);
  const server = await startServer({ env, cwd: folder });
  try {
    if (stopping.signal.aborted) return INTERRUPTED;
    await addEndpoints(server, receiver);
    screen.say(
      "Three addresses want to know of sign-ups: /welcome works, /broken answers 500, /slow never answers.",
    );
    screen.say(Number.isFinite(seconds) ? `For ${seconds} seconds:\n` : "Ctrl-C ends it and counts:\n");
    setTimeout(() => stopping.abort(), Math.min(seconds * 1000, LONGEST_TIMER_MS)).unref();
    await Promise.all([signPeopleUp(server), watchRetries(server)]);
    await sleep(SETTLE_MS);
    return (await tally(server, endpoints, signUps, arrived)) ? 0 : 1;
  } finally {
    await server.stop();
  }
}

async function addEndpoints({ api }: DemoServer, receiver: Receiver): Promise<void> {
  const types = await api<{ data: { name: string; display_name: string }[] }>("GET", "/event-types");
  for (const { name, display_name } of types.body.data) displayNames.set(name, display_name);
  for (const path of PATHS) {
    const events = path === "/welcome" ? ["tester_created", "referral_created"] : ["tester_created"];
    const { status, body } = await api<{ id: number; secret: string; detail: string }>(
      "POST",
      "/webhook-endpoints",
      { url: receiver.url(path), events },
    );
    if (status !== 201) throw new DemoError(`${path} could not be added: ${body.detail}`);
    receiver.trust(path, body.secret);
    endpoints.set(body.id, path);
  }
}

function show({ path, eventType, email, isSigned }: Received): void {
  const event = displayNames.get(eventType) ?? eventType;
  if (path === "/slow") screen.hanging(email, event, path);
  else if (path === "/broken") screen.refused(email, event, path);
  else screen.delivered(email, event, path, isSigned);
  if (path === "/welcome" && isSigned && eventType === "tester_created") arrived.add(email);
}

async function signPeopleUp(server: DemoServer): Promise<void> {
  for (let n = 0; !stopping.signal.aborted; n++) {
    const person = await signUp(server, n, signUps.at(-1));
    if (person) signUps.push(person);
    await pause(PAUSE_MS);
  }
}

/** Looks into the event log for what /slow is waiting for, and tells each retry once. */
async function watchRetries(server: DemoServer): Promise<void> {
  const told = new Set<string>();
  while (!stopping.signal.aborted) {
    await pause(LOOK_MS);
    const log = await readDeliveries(server, "&state=pending");
    if ("problem" in log) continue; // the next look may tell
    for (const row of log.rows) {
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

process.exit(
  await main().catch((error: unknown) => {
    const isExpected = error instanceof DemoError || error instanceof ConfigError;
    console.error(isExpected ? error.message : error);
    return 1;
  }),
);
