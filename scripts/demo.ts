import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../server/src/config.ts";
import { type Door, openDoor } from "./demo/door.ts";
import { readOptions } from "./demo/options.ts";
import { person } from "./demo/people.ts";
import { createProject, type DemoProject, deleteProject } from "./demo/project.ts";
import { type DemoSettings, demoSettings } from "./demo/settings.ts";
import { readDeliveries, tally } from "./demo/tally.ts";
import type { ProjectApi } from "./sample/api.ts";
import { SampleError } from "./sample/error.ts";
import { setUpLine } from "./sample/line.ts";
import { type Received, type Receiver, startReceiver } from "./sample/receiver.ts";
import { screen } from "./sample/screen.ts";
import { startServer } from "./sample/server.ts";
import { type SignUp, signUp } from "./sample/sign-up.ts";
import { answerSignals } from "./sample/signals.ts";

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
  answerSignals(stopping);
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

async function runServer(
  { isPostgres, env }: DemoSettings,
  folder: string,
  receiver: Receiver,
  seconds: number,
): Promise<number> {
  screen.heading("Hookline demo");
  const where = isPostgres
    ? "on your PostgreSQL, with a project that is deleted at the end"
    : "with a database of its own, thrown away afterwards";
  screen.say(`Starting a server ${where} …`);
  const place = { env, cwd: folder };
  const server = await startServer(place);
  try {
    const project = await createProject(place, server.url);
    try {
      if (stopping.signal.aborted) return INTERRUPTED;
      const door = await openDoor(place, { url: server.url, project, isPostgres });
      return await play(project, receiver, { seconds, door });
    } finally {
      await deleteProject(project);
    }
  } finally {
    await server.stop();
  }
}

/** Answers the exit status. */
async function play(
  { api, page }: DemoProject,
  receiver: Receiver,
  { seconds, door }: { seconds: number; door: Door },
): Promise<number> {
  await setUpLine(api);
  await addEndpoints(api, receiver);
  screen.say(
    "Three addresses want to know of sign-ups: /welcome works, and hears of friends and rewards, too; /broken answers 500,\n/slow never answers.",
  );
  screen.heading(`Watch it in the dashboard: ${door.link}`);
  screen.say(door.how);
  screen.say(`Or sign up yourself, on the page that people see: ${page}`);
  screen.say(Number.isFinite(seconds) ? `\nFor ${seconds} seconds:\n` : "\nCtrl-C ends it and counts:\n");
  setTimeout(() => stopping.abort(), Math.min(seconds * 1000, LONGEST_TIMER_MS)).unref();
  await Promise.all([signPeopleUp(api), watchRetries(api)]);
  await sleep(SETTLE_MS);
  return (await tally(api, endpoints, signUps, arrived)) ? 0 : 1;
}

async function addEndpoints(api: ProjectApi, receiver: Receiver): Promise<void> {
  const types = await api<{ data: { name: string; display_name: string }[] }>("GET", "/event-types");
  for (const { name, display_name } of types.body.data) displayNames.set(name, display_name);
  for (const path of PATHS) {
    const events =
      path === "/welcome" ? ["tester_created", "referral_created", "reward_earned"] : ["tester_created"];
    const { status, body } = await api<{ id: number; secret: string; detail: string }>(
      "POST",
      "/webhook-endpoints",
      { url: receiver.url(path), events },
    );
    if (status !== 201) throw new SampleError(`${path} could not be added: ${body.detail}`);
    receiver.trust(path, body.secret);
    endpoints.set(body.id, path);
  }
}

function show({ path, status, eventType, email, isSigned }: Received): void {
  const event = displayNames.get(eventType) ?? eventType;
  if (status === null) screen.hanging(email, event, path);
  else if (status === 200) screen.delivered(email, event, path, isSigned);
  else screen.refused(email, event, path, status, "classic");
  if (path === "/welcome" && isSigned && eventType === "tester_created") arrived.add(email);
}

async function signPeopleUp(api: ProjectApi): Promise<void> {
  for (let n = 0; !stopping.signal.aborted; n++) {
    const signedUp = await signUp(api, person(n, signUps.at(-1)));
    if (signedUp) signUps.push(signedUp);
    await pause(PAUSE_MS);
  }
}

/** Looks into the event log for what /slow is waiting for, and tells each retry once. */
async function watchRetries(api: ProjectApi): Promise<void> {
  const told = new Set<string>();
  while (!stopping.signal.aborted) {
    await pause(LOOK_MS);
    const log = await readDeliveries(api, "&state=pending");
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
    const isExpected = error instanceof SampleError || error instanceof ConfigError;
    console.error(isExpected ? error.message : error);
    return 1;
  }),
);
