import { setTimeout as sleep } from "node:timers/promises";
import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { holdTarget, resubscribe, resumeTarget } from "../server/src/delivery/index.ts";
import { createRecord } from "../server/src/events/index.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { systemIds } from "../server/src/kernel/ids.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { openKeyring } from "../server/src/kernel/secrets/index.ts";
import { insertEndpoint, insertEvents } from "./queue.ts";

/**
 * A process that delivers, and in which events happen at a steady rate. Run as `isolation-server.ts <url of
 * the receiver> <steady endpoints there> <url that hangs>`; asked with a `Spell`, answers the name of each of its events and when it
 * was committed (ms since the epoch).
 */
export interface Spell {
  seconds: number;
  /** Events a second, each for all the steady endpoints. */
  rate: number;
  /** Whether there are the endpoints that hang, and the one with a queue. */
  isTroubled: boolean;
}

const HANGING = 5;
const QUEUED = 200_000;
/** What goes out meanwhile is queued from the start: filling up between spells would keep the disk busy into the next. */
const SPARE = 120_000;
const CHUNK = 5000;
/** The hanging ones have run into their limits by then. */
const TROUBLE_LEAD_MS = 2000;
const PROJECT_ID = 1;
const TYPE = "tester_created";
const QUEUED_TYPE = "tester_applied";

const [receiverUrl = "", steady = "0", hangingUrl = ""] = process.argv.slice(2);
const config = loadConfig(process.env);
const log = createLogger({ level: config.logLevel });
const { db, engine } = await createApp({ config, clock: systemClock, log });
const keyring = openKeyring(config);
const ids = systemIds(systemClock);
const record = createRecord({ clock: systemClock, ids, wake: (targetIds) => engine.wake(targetIds) });

const hanging: number[] = [];
const queued = await db.transact(async (tx) => {
  for (let i = 0; i < Number(steady); i++) await insertEndpoint(tx, keyring, `${receiverUrl}/${i}`, [TYPE]);
  for (let i = 0; i < HANGING; i++) hanging.push(await insertEndpoint(tx, keyring, `${hangingUrl}/${i}`, []));
  return insertEndpoint(tx, keyring, `${receiverUrl}/queued`, []);
});
for (let made = 0; made < QUEUED + SPARE; made += CHUNK)
  await db.transact((tx) => insertEvents(tx, ids, { type: QUEUED_TYPE, count: CHUNK }));
await db.transact((tx) =>
  tx.all(
    `insert into deliveries (project_id, target_id, event_id, event_type, due_at, created_at)
     select project_id, $1, id, type, created_at, created_at from events where type = $2`,
    [queued, QUEUED_TYPE],
  ),
);
if (db.engine === "postgres") for (const tidy of ["vacuum analyze", "checkpoint"]) await db.read.all(tidy);
await engine.start();

async function setTrouble(isOn: boolean): Promise<void> {
  await db.transact(async (tx) => {
    for (const id of [...hanging, queued])
      await (isOn ? resumeTarget(tx, id) : holdTarget(tx, id, Date.now()));
    for (const id of hanging) await resubscribe(tx, id, PROJECT_ID, isOn ? [TYPE] : []);
  });
}

async function countQueued(): Promise<number> {
  const [row] = await db.read.all<{ pending: number }>(
    "select count(*) as pending from deliveries where target_id = $1 and due_at is not null",
    [queued],
  );
  return row?.pending ?? 0;
}

async function run({ seconds, rate, isTroubled }: Spell): Promise<[name: string, at: number][]> {
  await setTrouble(isTroubled);
  engine.wake();
  const committed: [string, number][] = [];
  const startedAt = performance.now();
  const from = startedAt + TROUBLE_LEAD_MS;
  for (let n = 0; n < (TROUBLE_LEAD_MS / 1000 + seconds) * rate; n++) {
    const dueAt = startedAt + (n / rate) * 1000;
    await sleep(Math.max(0, dueAt - performance.now()));
    void happen(dueAt >= from ? `${startedAt}-${n}` : "warm-up").then((it) => committed.push(it));
  }
  await setTrouble(false);
  await sleep(1000);
  if ((await countQueued()) < QUEUED) throw new Error("less was queued than there should have been");
  return committed.filter(([name]) => name !== "warm-up");
}

async function happen(email: string): Promise<[string, number]> {
  const event = {
    projectId: PROJECT_ID,
    type: TYPE,
    data: { email, filler: "x".repeat(900) },
    userId: null,
  } as const;
  await db.transact((tx) => record(tx, [event]));
  return [email, performance.timeOrigin + performance.now()];
}

process.on("message", (spell: Spell) => {
  run(spell).then(
    (committed) => process.send?.(committed),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.("ready");
