import { quarterOf } from "../kernel/quarter.ts";
import { dayOf, type Qualification } from "../referrals/index.ts";
import type { Arrival } from "../users/index.ts";

/** What happened in a time. */
export interface Counts {
  signups: number;
  /** Those of the sign-ups that somebody brought. */
  referrals: number;
  /** Referrals that came to count, whenever they were made. */
  qualified: number;
}

export interface QuarterCounts extends Counts {
  projectId: number;
  /** When the quarter of an hour begins. */
  at: number;
}

export interface SourceCounts {
  projectId: number;
  /** In days since the epoch, in UTC. */
  day: number;
  source: string;
  signups: number;
  referrals: number;
}

/** Counts of some users and qualifications, to be added to others. */
export interface Tally {
  quarters: Map<string, QuarterCounts>;
  sources: Map<string, SourceCounts>;
}

export function emptyTally(): Tally {
  return { quarters: new Map(), sources: new Map() };
}

export function addArrivals(tally: Tally, arrivals: readonly Arrival[]): void {
  for (const { projectId, at, isReferred, source } of arrivals) {
    for (const counts of [quarterIn(tally, projectId, at), sourceIn(tally, projectId, dayOf(at), source)]) {
      counts.signups++;
      if (isReferred) counts.referrals++;
    }
  }
}

export function addQualifications(tally: Tally, qualifications: readonly Qualification[]): void {
  for (const { projectId, at } of qualifications) quarterIn(tally, projectId, at).qualified++;
}

export function addCounts(counts: Counts, more: Counts): void {
  counts.signups += more.signups;
  counts.referrals += more.referrals;
  counts.qualified += more.qualified;
}

function quarterIn({ quarters }: Tally, projectId: number, ms: number): QuarterCounts {
  const at = quarterOf(ms);
  const key = `${projectId} ${at}`;
  const counts = quarters.get(key) ?? { projectId, at, signups: 0, referrals: 0, qualified: 0 };
  quarters.set(key, counts);
  return counts;
}

function sourceIn({ sources }: Tally, projectId: number, day: number, source: string): SourceCounts {
  const key = `${projectId} ${day} ${source}`;
  const counts = sources.get(key) ?? { projectId, day, source, signups: 0, referrals: 0 };
  sources.set(key, counts);
  return counts;
}
