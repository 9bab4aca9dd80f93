import { setImmediate as nextTurn } from "node:timers/promises";
import { type Session, selectEach } from "../kernel/database/index.ts";
import { QUARTER_MS, quarterOf } from "../kernel/quarter.ts";
import { countAllClicks, countClicks } from "../referrals/index.ts";
import type { FiguresDeps } from "./deps.ts";
import { PROGRESS_COLUMNS, type ProgressRow, toProgress } from "./progress.ts";
import { type CountRest, keepRest } from "./rest.ts";
import { addCounts, type Counts } from "./tally.ts";

/** So many quarters of an hour are read by one statement: two milliseconds on SQLite, where nothing else runs meanwhile. */
const WINDOW_MS = 4000 * QUARTER_MS;

/** A time, in milliseconds: begins and ends on quarters of an hour. */
export interface Period {
  from: number;
  /** Is not in it any more. */
  until: number;
}

export interface PeriodCounts extends Counts {
  /** On share links. */
  clicks: number;
}

export type CountDeps = FiguresDeps & { countRest: CountRest };

/** What happened in each of these times, up to now: the tables of counts, and what they don't have yet. */
export async function countIn(
  deps: CountDeps,
  projectId: number,
  periods: readonly Period[],
): Promise<PeriodCounts[]> {
  const counts: PeriodCounts[] = [];
  const restAt = keepRest(deps.countRest, projectId);
  for (const window of windowsOf(periods)) {
    const counted = await readCounts(deps.db.read, projectId, window);
    const clicks = await countClicks(deps.db.read, projectId, window);
    for (const [i, { from, until }] of window.entries()) {
      const row = counted[i] as Counts & ProgressRow;
      const ofPeriod = toCounts(row, clicks[i]);
      for (const quarter of (await restAt(toProgress(row))).quarters.values()) {
        if (quarter.at >= from && quarter.at < until) addCounts(ofPeriod, quarter);
      }
      counts.push(ofPeriod);
    }
    await nextTurn();
  }
  return counts;
}

/** Each with how far the counts go, read by the same statement: a sweep may move both on at any time. */
async function readCounts(
  read: Session,
  projectId: number,
  periods: readonly Period[],
): Promise<(Counts & ProgressRow)[]> {
  const bounds = periods.map(({ from, until }, place) => ({
    place,
    project_id: projectId,
    from_at: from,
    until_at: until,
  }));
  const columns = { place: "bigint", project_id: "bigint", from_at: "bigint", until_at: "bigint" } as const;
  const rows = await selectEach<Counts & ProgressRow & { place: number }, typeof columns>(
    read,
    columns,
    bounds,
    `select p.place as place, ${PROGRESS_COLUMNS},
       coalesce(sum(signups), 0) as signups, coalesce(sum(referrals), 0) as referrals,
       coalesce(sum(qualified), 0) as qualified
     from figures_quarters
     where project_id = p.project_id and at >= p.from_at and at < p.until_at`,
  );
  return rows.sort((a, b) => a.place - b.place);
}

/** All that ever happened. */
export async function countEver(deps: CountDeps, projectId: number): Promise<PeriodCounts> {
  const { read } = deps.db;
  const [row] = (await read.all<Counts & ProgressRow>(
    `select ${PROGRESS_COLUMNS}, coalesce(signups, 0) as signups, coalesce(referrals, 0) as referrals,
       coalesce(qualified, 0) as qualified
     from (select 1) as one left join figures_totals on project_id = $1`,
    [projectId],
  )) as [Counts & ProgressRow];
  const counts = toCounts(row, await countAllClicks(read, projectId));
  const rest = await deps.countRest(projectId, toProgress(row));
  for (const quarter of rest.quarters.values()) addCounts(counts, quarter);
  return counts;
}

/** The time of this length that ends now, and the one before it. */
export function lastAndPrevious(now: number, lengthMs: number): [Period, Period] {
  const from = quarterOf(now - lengthMs);
  return [
    { from, until: quarterOf(now) + QUARTER_MS },
    { from: from - lengthMs, until: from },
  ];
}

function* windowsOf(periods: readonly Period[]): Generator<Period[]> {
  let window: Period[] = [];
  let lengthMs = 0;
  for (const period of periods) {
    const more = period.until - period.from;
    if (window.length > 0 && lengthMs + more > WINDOW_MS) {
      yield window;
      window = [];
      lengthMs = 0;
    }
    window.push(period);
    lengthMs += more;
  }
  yield window;
}

function toCounts({ signups, referrals, qualified }: Counts, clicks = 0): PeriodCounts {
  return { signups, referrals, qualified, clicks };
}
