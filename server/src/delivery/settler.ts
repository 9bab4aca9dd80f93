import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
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
  /** Resolves at once, or, after the database was away, when all that gathered meanwhile is written. */
  caughtUp(): Promise<void>;
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
  /** Whether to give up on what the database doesn't take: its leases run out. */
  isOver: () => boolean;
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
  let isBehind = false;
  const onCaughtUp: (() => void)[] = [];
  const waiting = () => finished.length + writing;

  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    while (finished.length > 0 && running < PARALLEL) void write(finished.splice(0, BATCH));
  }

  async function write(batch: Finished[]): Promise<void> {
    running++;
    writing += batch.length;
    const settled = await persist(batch);
    writing -= batch.length;
    running--;
    if (waiting() === 0) isBehind = false;
    if (!isBehind) for (const resolve of onCaughtUp.splice(0)) resolve();
    deps.onSettled(settled);
    settleSoon();
  }

  /** Writes a batch, however long the database is away. What it refuses is left to be tried again when its lease ends. */
  async function persist(batch: Finished[]): Promise<Finished[]> {
    while (!deps.isOver()) {
      try {
        return await db.transact((tx) => settleAll(tx, batch), {
          durable: "soon", // what a power cut undoes is delivered again
        });
      } catch (error) {
        deps.onError(error);
        if (!isUnavailable(error)) return batch.length > 1 ? persistEach(batch) : [];
        isBehind = true;
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_ERROR_MS));
      }
    }
    return [];
  }

  async function persistEach(batch: Finished[]): Promise<Finished[]> {
    const settled: Finished[] = [];
    for (const one of batch) settled.push(...(await persist([one])));
    return settled;
  }

  async function settleAll(tx: Tx, batch: Finished[]): Promise<Finished[]> {
    const ours = await settle(tx, batch);
    for (const { kind, accepted } of senders) {
      const its = ours.filter(
        ({ delivery, settlement }) => delivery.kind === kind && settlement.state === "accepted",
      );
      if (its.length > 0)
        await accepted?.(
          tx,
          its.map(({ delivery }) => delivery),
        );
    }
    const asked = ours.filter(({ settlement }) => "hold" in settlement);
    if (asked.length === 0) return ours;
    for (const sender of senders) {
      const its = asked.filter(({ delivery }) => delivery.kind === sender.kind);
      await sender.hold(tx, [...new Set(its.map(({ delivery }) => delivery.targetId))], clock.now());
    }
    return ours;
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
    caughtUp: () => (isBehind ? new Promise((resolve) => onCaughtUp.push(resolve)) : Promise.resolve()),
    get waiting() {
      return waiting();
    },
  };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof AppError && error.code === "database_unavailable";
}
