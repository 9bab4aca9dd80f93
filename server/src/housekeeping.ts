import { type KeyDirectory, sweepEnded } from "./accounts/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database/index.ts";
import { sweepAnswers } from "./kernel/http/index.ts";
import type { Logger } from "./kernel/log.ts";
import { repeat } from "./kernel/repeat.ts";
import { type PurgeProject, purgeDeletedProjects } from "./projects/index.ts";

/** A turn is thirty statements in sixteen transactions, even where nothing is to be done: idle there may be two a second. */
const EVERY_MS = 90_000;
/** Rows in one transaction, so that nobody waits long behind it. */
const BATCH = 500;
/** Of one thing, in one turn: the rest goes in the next. */
const MAX_BATCHES = 200;

export interface HousekeepingDeps {
  db: Database;
  clock: Clock;
  log: Logger;
  keys: KeyDirectory;
  purges: readonly PurgeProject[];
  /** Each does up to `limit` of something, and answers how many: 0 when nothing is left to do. */
  sweeps: readonly ((limit: number) => Promise<number>)[];
}

export interface Housekeeping {
  /** One turn, now. */
  run(): Promise<void>;
  start(): void;
  /** Ends the turn under way after its current batch, and resolves then. */
  stop(): Promise<void>;
}

/** What is to be done now and then, and hurries nobody. */
export function createHousekeeping({ db, clock, log, keys, purges, sweeps }: HousekeepingDeps): Housekeeping {
  let repeating: { stop(): Promise<void> } | null = null;
  let stopping = false;

  async function exhaust(sweep: (limit: number) => Promise<number>): Promise<void> {
    for (let done = 0; done < MAX_BATCHES && !stopping; done++) if ((await sweep(BATCH)) === 0) return;
  }

  async function run(): Promise<void> {
    await keys.flush();
    const now = clock.now();
    await db.transact((tx) => sweepEnded(tx, now));
    await db.transact((tx) => sweepAnswers(tx, now, BATCH * 10));
    for (const sweep of [...sweeps, (limit: number) => purgeDeletedProjects({ db, clock, purges }, limit)]) {
      await exhaust(sweep);
    }
  }

  return {
    run,
    start() {
      repeating ??= repeat(EVERY_MS, run, (error) => log.error({ err: error }, "housekeeping"));
    },
    async stop() {
      stopping = true;
      await repeating?.stop();
    },
  };
}
