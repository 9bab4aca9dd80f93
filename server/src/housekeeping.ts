import { type KeyDirectory, sweepEnded } from "./accounts/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database/index.ts";
import { sweepAnswers } from "./kernel/http/index.ts";
import type { Logger } from "./kernel/log.ts";
import { repeat } from "./kernel/repeat.ts";
import { type PurgeProject, purgeDeletedProjects } from "./projects/index.ts";

const EVERY_MS = 60_000;
/** Rows in one transaction, so that nobody waits long behind it. */
const BATCH = 500;
/** Of a deleted project, in one turn: the rest goes in the next. */
const MAX_BATCHES = 200;

export interface HousekeepingDeps {
  db: Database;
  clock: Clock;
  log: Logger;
  keys: KeyDirectory;
  purges: readonly PurgeProject[];
}

/** What is to be done now and then, and hurries nobody. */
export function startHousekeeping(deps: HousekeepingDeps): { stop(): Promise<void> } {
  return repeat(
    EVERY_MS,
    () => keepHouse(deps),
    (error) => deps.log.error({ err: error }, "housekeeping"),
  );
}

/** One turn of it. */
export async function keepHouse({ db, clock, keys, purges }: HousekeepingDeps): Promise<void> {
  await keys.flush();
  const now = clock.now();
  await db.transact((tx) => sweepEnded(tx, now));
  await db.transact((tx) => sweepAnswers(tx, now, BATCH * 10));
  for (let done = 0; done < MAX_BATCHES; done++) {
    if ((await purgeDeletedProjects(db, purges, BATCH)) === 0) break;
  }
}
