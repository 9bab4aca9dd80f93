import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import { createSoon } from "../kernel/soon.ts";

const BATCH = 500;

/** Cancels what is still pending for deleted targets. */
export interface OrphanSweep {
  /** Up to `limit`; answers how many. */
  sweep(limit: number): Promise<number>;
  /** All of it, as soon as can be. */
  soon(): void;
  /** Resolves when the transaction under way has ended. */
  stop(): Promise<void>;
}

export function createOrphanSweep({
  db,
  clock,
  onCanceled,
  onError,
}: {
  db: Database;
  clock: Clock;
  onCanceled: (projectIds: readonly number[]) => void;
  onError: (error: unknown) => void;
}): OrphanSweep {
  async function sweep(limit: number): Promise<number> {
    const projectIds = await db.transact((tx) => cancelOrphans(tx, clock.now(), limit));
    if (projectIds.length > 0) onCanceled([...new Set(projectIds)]);
    return projectIds.length;
  }

  const soon = createSoon(() => sweep(BATCH), onError);
  return { sweep, soon: soon.ask, stop: soon.stop };
}

/** Answers of each the project. What is under way keeps its lease, and is settled and logged as it ends. */
async function cancelOrphans(tx: Tx, now: number, limit: number): Promise<number[]> {
  // The cross join keeps SQLite from going through all that is pending to find the few deleted targets. The last
  // condition is looked at again by PostgreSQL where a row was settled while this waited for it.
  const rows = await tx.all<{ project_id: number }>(
    `update deliveries set state = 'canceled', due_at = null, finished_at = $1
     where id in (
       select d.id from targets t cross join deliveries d
       where t.deleted_at is not null and d.target_id = t.id and d.due_at is not null limit $2)
     and due_at is not null
     returning project_id`,
    [now, limit],
  );
  return rows.map((row) => row.project_id);
}
