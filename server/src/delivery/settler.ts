import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import type { Sender } from "./delivery.ts";
import { type Finished, settle } from "./settle.ts";

const BATCH = 256;
const DELAY_MS = 10;
/** PostgreSQL settles two batches at once; on SQLite they share a commit. */
const PARALLEL = 2;
const RETRY_AFTER_ERROR_MS = 1000;

export interface Settler {
  add(finished: Finished): void;
  /** Settles what has gathered now, without waiting for company. */
  flush(): void;
  /** Attempts that ended and are not yet written. */
  readonly waiting: number;
}

/**
 * Gathers ended attempts and writes them in batches: at once where nothing else is under way, else after at
 * most 10 ms. While the database is away they wait, and are written when it is back.
 */
export function createSettler(deps: {
  db: Database;
  clock: Clock;
  senders: readonly Sender[];
  /** Whether attempts are under way that will end soon. */
  expectsMore: () => boolean;
  onSettled: (finished: readonly Finished[]) => void;
  onError: (error: unknown) => void;
}): Settler {
  const { db, clock, senders } = deps;
  const finished: Finished[] = [];
  let running = 0;
  let writing = 0;
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    while (finished.length > 0 && running < PARALLEL) void write(finished.splice(0, BATCH));
  }

  async function write(batch: Finished[]): Promise<void> {
    running++;
    writing += batch.length;
    try {
      await db.transact((tx) => settleAll(tx, batch));
      deps.onSettled(batch);
    } catch (error) {
      deps.onError(error);
      finished.unshift(...batch);
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_ERROR_MS));
    }
    writing -= batch.length;
    running--;
    settleSoon();
  }

  async function settleAll(tx: Tx, batch: Finished[]): Promise<void> {
    const ours = await settle(tx, batch);
    const asked = batch.filter(({ delivery, settlement }) => "hold" in settlement && ours.has(delivery.id));
    if (asked.length === 0) return;
    const targetIds = [...new Set(asked.map(({ delivery }) => delivery.targetId))];
    for (const sender of senders) await sender.hold(tx, targetIds, clock.now());
  }

  function settleSoon(): void {
    if (finished.length === 0) return;
    if (finished.length >= BATCH || !deps.expectsMore()) flush();
    else if (timer === null) timer = setTimeout(flush, DELAY_MS);
  }

  return {
    add(one) {
      finished.push(one);
      settleSoon();
    },
    flush,
    get waiting() {
      return finished.length + writing;
    },
  };
}
