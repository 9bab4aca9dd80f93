import { setImmediate as nextTurn } from "node:timers/promises";
import type { Session } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { dayOf } from "../referrals/index.ts";
import type { CountDeps, Period } from "./count.ts";
import { PROGRESS_COLUMNS, type ProgressRow, toProgress } from "./progress.ts";
import { keepRest } from "./rest.ts";

const MAX_DAYS = 400;
/** So many days are read by one statement: some thousand rows where there are a hundred sources a day. */
const WINDOW_DAYS = 40;

export interface Source {
  source: string;
  signups: number;
  referrals: number;
}

interface Row extends ProgressRow {
  /** null where there was no sign-up. */
  source: string | null;
  signups: number;
  referrals: number;
}

/** Where the sign-ups of a time came from, on whole days in UTC: those with the most first. */
export async function countSources(
  deps: CountDeps,
  projectId: number,
  { from, until }: Period,
): Promise<Source[]> {
  if (until <= from) throw invalidInput("since", "must be before until");
  const [first, last] = [dayOf(from), dayOf(until - 1)];
  if (last - first >= MAX_DAYS) {
    throw invalidInput("since", `is too long before until: at most ${MAX_DAYS} days are looked at`);
  }
  const sources = new Map<string, Source>();
  const add = ({ source, signups, referrals }: Source) => {
    const known = sources.get(source) ?? { source, signups: 0, referrals: 0 };
    sources.set(source, { source, signups: known.signups + signups, referrals: known.referrals + referrals });
  };
  const restAt = keepRest(deps.countRest, projectId);
  for (let day = first; day <= last; day += WINDOW_DAYS, await nextTurn()) {
    const until = Math.min(day + WINDOW_DAYS, last + 1);
    const rows = await readSources(deps.db.read, projectId, day, until);
    for (const { source, signups, referrals } of rows) {
      if (source !== null) add({ source, signups, referrals });
    }
    const rest = await restAt(toProgress(rows[0] as Row));
    for (const counts of rest.sources.values()) if (counts.day >= day && counts.day < until) add(counts);
  }
  return [...sources.values()].sort((a, b) => b.signups - a.signups || (a.source < b.source ? -1 : 1));
}

/** At least one row, with how far the counts go: a sweep may move both on at any time. */
function readSources(read: Session, projectId: number, from: number, until: number): Promise<Row[]> {
  return read.all<Row>(
    `select ${PROGRESS_COLUMNS}, s.source, sum(s.signups) as signups, sum(s.referrals) as referrals
     from (select 1) as one
     left join figures_sources s on s.project_id = $1 and s.day >= $2 and s.day < $3 group by s.source`,
    [projectId, from, until],
  );
}
