import type { Clock } from "../kernel/clock.ts";
import { type Database, inList, skipLocked, type Tx } from "../kernel/database/index.ts";
import { type Interrupted, logInterrupted } from "./claim.ts";
import { PROCESS_OF_CLAIM } from "./claim-id.ts";

/** After a restart of the database server nobody is there; so long everybody has to come back. */
const MISSING_MS = 4000;

/** Frees what processes that have died still hold, so that it need not wait until the leases run out. */
export interface Takeover {
  /** At the start, and every few seconds. */
  check(): Promise<void>;
}

export function createTakeover({ db, clock }: { db: Database; clock: Clock }): Takeover {
  /** Who was there, and when for the last time. */
  const seenAt = new Map<number, number>();
  let isFirst = true;

  return {
    async check() {
      const now = clock.now();
      for (const process of await db.enlisted()) seenAt.set(process, now);
      const gone = [...seenAt].filter(([, at]) => now - at >= MISSING_MS).map(([process]) => process);
      if (gone.length === 0 && !isFirst) return;
      for (const process of gone) seenAt.delete(process);
      await db.transact((tx) => freeAllBut(tx, [...seenAt.keys()]));
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
