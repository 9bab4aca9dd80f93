import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { repeat } from "../kernel/repeat.ts";
import { deleteOutdated, type Retention } from "./retention.ts";
import { cancelOrphans } from "./targets.ts";

const EVERY_MS = 60_000;
const RETENTION_EVERY_MS = 60 * 60 * 1000;
const CANCEL_BATCH = 500;

export interface Upkeep {
  /** Cancels what deleted targets leave behind; else that is done within a minute. */
  cancelSoon(): void;
  /** Deletes what need not be kept any longer; else that is done within the hour. */
  deleteSoon(): void;
  /** Resolves when the transaction under way has ended. */
  stop(): Promise<void>;
}

/** What the deliveries need beside being made. One thing at a time, in small transactions. */
export function startUpkeep(deps: {
  db: Database;
  clock: Clock;
  retentions: () => Promise<Retention[]>;
  onError: (error: unknown) => void;
}): Upkeep {
  const { db, clock } = deps;
  const stopping = new AbortController();
  let work = Promise.resolve();
  let deletedAt = Number.NEGATIVE_INFINITY;

  function soon(job: () => Promise<void>): Promise<void> {
    work = work.then(async () => {
      if (!stopping.signal.aborted) await job().catch(deps.onError);
    });
    return work;
  }

  async function cancelAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const canceled = await db.transact((tx) => cancelOrphans(tx, clock.now(), CANCEL_BATCH));
      if (canceled < CANCEL_BATCH) return;
    }
  }

  async function deleteAll(): Promise<void> {
    deletedAt = clock.now();
    await deleteOutdated(db, await deps.retentions(), deletedAt, stopping.signal);
  }

  const repeated = repeat(
    EVERY_MS,
    async () => {
      await soon(cancelAll);
      if (clock.now() - deletedAt >= RETENTION_EVERY_MS) await soon(deleteAll);
    },
    deps.onError,
  );

  return {
    cancelSoon: () => void soon(cancelAll),
    deleteSoon: () => void soon(deleteAll),
    async stop() {
      stopping.abort();
      await repeated.stop();
      await work;
    },
  };
}
