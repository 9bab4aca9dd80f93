import type { Clock } from "../kernel/clock.ts";
import { addMany, type Database, insertMany, type Tx } from "../kernel/database/index.ts";
import { quarterOf } from "../kernel/quarter.ts";
import { addShareClicks } from "../users/index.ts";

/** Clicks wait so long for others, and are lost where the process dies meanwhile. */
const DELAY_MS = 500;
/** Beyond so many that wait, clicks are not counted: memory stays bounded. */
const MAX_WAITING = 50_000;
const BATCH = 1000;

interface Click {
  /** Whose link it was. */
  user_id: number;
  /** The visitor's name of the day. */
  visitor: string;
  day: number;
}

export interface ClickCounter {
  /** Takes note; a visitor is counted once a day for each link. Never waits. */
  count(click: Click): void;
  /** Counts what waits, and resolves when it is counted. */
  flush(): Promise<void>;
}

/** Counts clicks on share links behind the back of the visitor, many in one transaction. */
export function createClickCounter(deps: {
  db: Database;
  clock: Clock;
  onError: (error: unknown) => void;
}): ClickCounter {
  const waiting: Click[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const clicks = waiting.splice(0, BATCH);
      await deps.db.transact((tx) => countClicks(tx, clicks, deps.clock.now())).catch(deps.onError);
    }
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  }

  return {
    count(click) {
      if (waiting.length >= MAX_WAITING) return;
      waiting.push(click);
      timer ??= setTimeout(() => void flush(), DELAY_MS);
    },
    flush,
  };
}

async function countClicks(tx: Tx, clicks: readonly Click[], now: number): Promise<void> {
  const columns = { user_id: "bigint", visitor: "text", day: "bigint" } as const;
  const counted = await insertMany<typeof columns, { user_id: number }>(
    tx,
    "share_clicks",
    columns,
    clicks.map((click) => ({ ...click })),
    "on conflict do nothing returning user_id",
  );
  const counts = new Map<number, number>();
  for (const { user_id } of counted) counts.set(user_id, (counts.get(user_id) ?? 0) + 1);
  const owners = await addShareClicks(tx, counts);
  const ofProjects = new Map<number, number>();
  for (const { id, project_id } of owners) {
    ofProjects.set(project_id, (ofProjects.get(project_id) ?? 0) + (counts.get(id) ?? 0));
  }
  await countByProject(tx, ofProjects, quarterOf(now));
}

/** In the order of the projects, so that two processes don't wait for each other. */
async function countByProject(tx: Tx, ofProjects: ReadonlyMap<number, number>, at: number): Promise<void> {
  const rows = Array.from(ofProjects, ([project_id, clicks]) => ({ project_id, at, clicks }));
  rows.sort((a, b) => a.project_id - b.project_id);
  const counts = { clicks: "bigint" } as const;
  const byQuarter = { project_id: "bigint", at: "bigint" } as const;
  await addMany(tx, "share_click_counts", { key: byQuarter, counts }, rows);
  const totals = rows.map(({ project_id, clicks }) => ({ project_id, clicks }));
  await addMany(tx, "share_click_totals", { key: { project_id: "bigint" }, counts }, totals);
}

/** Forgets up to `limit` visitors of days before this one; answers how many. */
export async function forgetVisitors(tx: Tx, today: number, limit: number): Promise<number> {
  const forgotten = await tx.all(
    `delete from share_clicks where (user_id, visitor, day) in (
       select user_id, visitor, day from share_clicks where day < $1 limit $2) returning day`,
    [today, limit],
  );
  return forgotten.length;
}
