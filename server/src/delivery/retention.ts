import type { Clock } from "../kernel/clock.ts";
import { type Database, idsMadeBetween, inList, type Session, type Tx } from "../kernel/database/index.ts";
import { oldestIds } from "./ids.ts";

/** How long a project's finished deliveries and their attempts are kept; days null: for good. */
export interface Retention {
  projectId: number;
  days: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 60 * 60 * 1000;
/** Targets looked through together. */
const TARGETS = 500;

/**
 * Deletes what has been kept long enough. Each call goes through up to `limit` deliveries and answers how
 * many those were; 0 at the end, and then for an hour.
 */
export function createRetentionSweep({
  db,
  clock,
  retentions,
}: {
  db: Database;
  clock: Clock;
  retentions: () => Promise<readonly Retention[]>;
}): (limit: number) => Promise<number> {
  let pass: AsyncGenerator<number, void, number> | null = null;
  let beganAt = Number.NEGATIVE_INFINITY;

  return async (limit) => {
    if (pass === null) {
      const now = clock.now();
      if (now - beganAt < EVERY_MS) return 0;
      beganAt = now;
      pass = deleteOutdated(db, await retentions(), now, limit);
    }
    const { value } = await pass.next();
    if (value === undefined) pass = null;
    return value ?? 0;
  };
}

async function* deleteOutdated(
  db: Database,
  retentions: readonly Retention[],
  now: number,
  limit: number,
): AsyncGenerator<number, void, number> {
  for (const [days, kept] of Map.groupBy(retentions, (one) => one.days)) {
    if (days === null) continue;
    const before = now - days * DAY_MS;
    const { below } = await idsMadeBetween(db.read, "deliveries", undefined, before);
    const targetIds = await targetsOf(
      db.read,
      kept.map((one) => one.projectId),
    );
    for (let i = 0; i < targetIds.length; i += TARGETS) {
      yield* deleteOf(db, targetIds.slice(i, i + TARGETS), { before, below }, limit);
    }
  }
}

/** Goes through the ids upwards: what was made long ago and finished lately, or is still pending, is passed over; its time comes. */
async function* deleteOf(
  db: Database,
  targetIds: readonly number[],
  { before, below }: { before: number; below: number },
  limit: number,
): AsyncGenerator<number, void, number> {
  for (let from = 0; ; ) {
    const ids = await oldestIds(db.read, { targetIds, ids: { from, below } }, limit);
    const last = ids.at(-1);
    if (last === undefined) return;
    await db.transact((tx) => deleteBatch(tx, ids, before));
    yield ids.length;
    from = last + 1;
  }
}

async function deleteBatch(tx: Tx, ids: readonly number[], before: number): Promise<void> {
  const gone = await tx.all<{ id: number }>(
    `delete from deliveries where id in ${inList(tx, "$1")} and finished_at < $2 returning id`,
    [JSON.stringify(ids), before],
  );
  await deleteAttempts(
    tx,
    gone.map((row) => row.id),
  );
}

/** Deletes the attempts of these deliveries. */
export async function deleteAttempts(tx: Tx, deliveryIds: readonly number[]): Promise<void> {
  await tx.all(`delete from attempts where delivery_id in ${inList(tx, "$1")}`, [
    JSON.stringify(deliveryIds),
  ]);
}

async function targetsOf(session: Session, projectIds: readonly number[]): Promise<number[]> {
  const rows = await session.all<{ id: number }>(
    `select id from targets where project_id in ${inList(session, "$1")} order by id`,
    [JSON.stringify(projectIds)],
  );
  return rows.map((row) => row.id);
}
