import type { Clock } from "../kernel/clock.ts";
import { type Database, inList, skipLocked, type Tx } from "../kernel/database/index.ts";
import { type Interrupted, logInterrupted } from "./claim.ts";
import { PROCESS_OF_CLAIM } from "./claim-id.ts";

/** Who lost its connection is back by then; after a restart of the database server everybody has. */
const MISSING_MS = 4000;

/** Frees what processes that have died still hold, so that it need not wait until the leases run out. */
export interface Takeover {
  /** At the start, and every few seconds. */
  check(): Promise<void>;
}

export function createTakeover({ db, clock }: { db: Database; clock: Clock }): Takeover {
  /** Processes at work, and since when they are missing; null while they are not. */
  const processes = new Map<number, number | null>();
  let isFirst = true;

  /** Answers whether somebody is gone. */
  function callRoll(present: readonly number[], now: number): boolean {
    for (const process of present) processes.set(process, null);
    const before = processes.size;
    for (const [process, since] of processes) {
      if (present.includes(process)) continue;
      if (since === null) processes.set(process, now);
      else if (now - since >= MISSING_MS) processes.delete(process);
    }
    return processes.size < before;
  }

  return {
    async check() {
      const isSomebodyGone = callRoll(await db.enlisted(), clock.now());
      if (!isSomebodyGone && !isFirst) return;
      await db.transact((tx) => freeAllBut(tx, [...processes.keys()]));
      isFirst = false;
    },
  };
}

/**
 * Ends the claims of all processes but these, and those that started after them. It reads all that is pending,
 * a second for a million: no index may change with each claim.
 */
export async function freeAllBut(tx: Tx, processes: readonly number[]): Promise<void> {
  const held = await tx.all<Interrupted>(
    `select id, attempts, interruptions, lease_until from deliveries
     where due_at is not null and claim_id is not null and ${PROCESS_OF_CLAIM} <= $1
       and ${PROCESS_OF_CLAIM} not in ${inList(tx, "$2")} ${skipLocked(tx, "deliveries")}`,
    [Math.max(0, ...processes), JSON.stringify(processes)],
  );
  await logInterrupted(tx, held);
  await tx.all(
    `update deliveries set interruptions = interruptions + 1, claim_id = null, lease_until = null
     where id in ${inList(tx, "$1")}`,
    [JSON.stringify(held.map((row) => row.id))],
  );
}
