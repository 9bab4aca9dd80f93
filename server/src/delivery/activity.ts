import { inList, type Session, selectEach, type Tx } from "../kernel/database/index.ts";
import type { AnswerRow, HourRow } from "./tables.ts";
import { HOUR_MS, hourOf } from "./tally.ts";

/** The hour that runs, and those before it. */
const HOURS = 24;
/** What is pending is counted so far: "1,000 or more" is all that anybody wants to know. */
const MAX_PENDING = 1000;

type Hour = Omit<HourRow, "target_id">;

/** How it went with a target in the last hours, and how it stands. */
export interface TargetActivity {
  /** The 24 last ones, the oldest first; the last one runs. */
  hours: Hour[];
  /** What came of the last attempt; null before the first. */
  lastAnswer: AnswerRow | null;
  /** Deliveries, 1,000 at most. */
  pending: number;
}

/** Three statements, of which each looks at a few rows for a target, however many deliveries there are. */
export async function readActivity(
  session: Session,
  targetIds: readonly number[],
  now: number,
): Promise<Map<number, TargetActivity>> {
  const last = hourOf(now);
  const ids = JSON.stringify(targetIds);
  const hours = await session.all<HourRow>(
    `select target_id, hour, accepted, rejected, failed, retried from target_hours
     where target_id in ${inList(session, "$1")} and hour > $2`,
    [ids, last - HOURS * HOUR_MS],
  );
  const answers = await session.all<AnswerRow>(
    `select target_id, answered_at, state, status_code, error_code, duration_ms from last_answers
     where target_id in ${inList(session, "$1")}`,
    [ids],
  );
  const pending = await countPending(session, targetIds);
  const hoursOf = Map.groupBy(hours, (row) => row.target_id);
  const answerOf = new Map(answers.map((row) => [row.target_id, row]));
  return new Map(
    targetIds.map((id) => [
      id,
      {
        hours: fillHours(hoursOf.get(id) ?? [], last),
        lastAnswer: answerOf.get(id) ?? null,
        pending: pending.get(id) ?? 0,
      },
    ]),
  );
}

/** Forgets up to `limit` hours that are too long ago to be asked for; answers how many. */
export async function forgetHours(tx: Tx, now: number, limit: number): Promise<number> {
  const forgotten = await tx.all(
    `delete from target_hours where (target_id, hour) in (
       select target_id, hour from target_hours where hour <= $1 limit $2) returning hour`,
    [hourOf(now) - HOURS * HOUR_MS, limit],
  );
  return forgotten.length;
}

function fillHours(rows: readonly HourRow[], last: number): Hour[] {
  const known = new Map(rows.map(({ target_id: _, ...row }) => [row.hour, row]));
  return Array.from({ length: HOURS }, (_, i) => {
    const hour = last - (HOURS - 1 - i) * HOUR_MS;
    return known.get(hour) ?? { hour, accepted: 0, rejected: 0, failed: 0, retried: 0 };
  });
}

async function countPending(session: Session, targetIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await selectEach<{ target_id: number; pending: number }, { target_id: "bigint" }>(
    session,
    { target_id: "bigint" },
    targetIds.map((target_id) => ({ target_id })),
    `select p.target_id as target_id, count(*) as pending from (
       select 1 from deliveries where target_id = p.target_id and due_at is not null limit ${MAX_PENDING}) waiting`,
  );
  return new Map(rows.map((row) => [row.target_id, row.pending]));
}
