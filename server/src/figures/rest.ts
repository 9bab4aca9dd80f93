import { setImmediate as nextTurn } from "node:timers/promises";
import type { Session } from "../kernel/database/index.ts";
import { createShortCache } from "../kernel/short-cache.ts";
import { type Qualification, readQualifications } from "../referrals/index.ts";
import { arrivalsOf } from "../users/index.ts";
import type { FiguresDeps } from "./deps.ts";
import type { Position, Progress } from "./progress.ts";
import { addArrivals, addQualifications, emptyTally, type Tally } from "./tally.ts";

const MAX_REMEMBERED = 100;
/** Looking at so many rows takes a quarter of a millisecond; for each so many, the tally is good for another. */
const ROWS_A_MS = 20;
const MAX_AGE_MS = 30_000;

/** What a project's tables of counts don't have yet: the last minutes, or all there is while an upgrade is under way. */
export type CountRest = (projectId: number, progress: Progress) => Promise<Tally>;

/** Counts row by row; what took long is remembered for long, so that it never takes more than a fraction of the time. */
export function createCountRest({ db, clock, baseUrl }: FiguresDeps): CountRest {
  const cache = createShortCache<Tally & { looked: number }>({
    clock,
    ttlMs: ({ looked }) => Math.min(Math.floor(looked / ROWS_A_MS), MAX_AGE_MS),
    size: MAX_REMEMBERED,
  });

  async function count(projectId: number, { users, referrals }: Progress) {
    const tally = emptyTally();
    let looked = 0;
    for await (const arrivals of arrivalsOf(db.read, projectId, users.id, baseUrl())) {
      addArrivals(tally, arrivals);
      looked += arrivals.length;
    }
    for await (const qualifications of qualificationsBehind(db.read, referrals)) {
      addQualifications(
        tally,
        qualifications.filter((one) => one.projectId === projectId),
      );
      looked += qualifications.length;
    }
    return { ...tally, looked };
  }

  return async (projectId, progress) => {
    const key = `${projectId} ${progress.users.id} ${progress.referrals.at} ${progress.referrals.id}`;
    return (await cache.get(key, () => count(projectId, progress))) ?? emptyTally();
  };
}

/** For an answer that is read in parts: counts once, unless the tables of counts moved on in between. */
export function keepRest(countRest: CountRest, projectId: number): (progress: Progress) => Promise<Tally> {
  const known = new Map<string, Promise<Tally>>();
  return (progress) => {
    const key = JSON.stringify(progress);
    const rest = known.get(key) ?? countRest(projectId, progress);
    known.set(key, rest);
    return rest;
  };
}

async function* qualificationsBehind(session: Session, after: Position): AsyncGenerator<Qualification[]> {
  for (let last: Position | undefined = after; last; await nextTurn()) {
    const found: Qualification[] = await readQualifications(session, last);
    yield found;
    last = found.at(-1);
  }
}
