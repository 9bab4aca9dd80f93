import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../kernel/database/index.ts";
import { SIZES } from "./blocks.ts";
import { cut, findFull } from "./cut-block.ts";
import { type Full, foldChanges, LEVELS } from "./fold-changes.ts";

/** In one transaction: some milliseconds, in which nobody else writes on SQLite. */
const FOLD = { limit: 500, ...SIZES };
/** While much happens: so many changes gather that a fold is worth its commit, and so few that positions stay quick. */
const PAUSE_MS = 500;
/** Other processes, and commands, change users, too. */
const LOOK_EVERY_MS = 5000;

/** Whoever knew of something full may have ended before it was cut. */
const LOOK_THROUGH_EVERY_MS = 60_000;

/** Keeps the blocks that positions are added up from near what users are. Positions are exact without it, and slower. */
export interface RankUpkeep {
  start(): void;
  /** There are changes. */
  wake(): void;
  /** Folds all that there is, now. */
  run(): Promise<void>;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export function createRankUpkeep(db: Database, onError: (error: unknown) => void): RankUpkeep {
  const stopping = new AbortController();
  /** What is to be cut, by project, each by its name: after the folds, so that little is unfolded then. */
  const full = new Map<number, Map<string, Full>>();
  /** When each project is to be looked through. */
  const lookAt = new Map<number, number>();
  let isStarted = false;
  let isWoken = false;
  let working: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  async function run(): Promise<void> {
    for (let last = 0; !stopping.signal.aborted; ) {
      const projectId = await nextProject(db, last);
      if (projectId === null) break;
      await foldProject(projectId);
      last = projectId;
    }
    for (const projectId of full.keys()) await cutProject(projectId);
  }

  async function foldProject(projectId: number): Promise<void> {
    for (let isMore = true; isMore && !stopping.signal.aborted; ) {
      const folded = await db.transact((tx) => foldChanges(tx, projectId, FOLD), UNHURRIED);
      note(projectId, folded?.full ?? []);
      isMore = folded?.taken === FOLD.limit;
    }
    const now = performance.now();
    if (now < (lookAt.get(projectId) ?? 0)) return;
    lookAt.set(projectId, now + LOOK_THROUGH_EVERY_MS);
    note(projectId, await findFull(db.read, projectId, SIZES));
  }

  function note(projectId: number, found: readonly Full[]): void {
    if (found.length === 0) return;
    const known = full.get(projectId) ?? new Map<string, Full>();
    full.set(projectId, known);
    for (const one of found) known.set(nameOf(one), one);
  }

  /** Blocks before spans, which are cut between them. */
  async function cutProject(projectId: number): Promise<void> {
    const known = full.get(projectId) ?? new Map<string, Full>();
    for (const level of LEVELS) {
      for (const [name, one] of known) {
        if (one.level !== level) continue;
        if (stopping.signal.aborted) return;
        const left = await db.transact((tx) => cut(tx, projectId, one, SIZES), UNHURRIED);
        if (left === null) return;
        known.delete(name);
        note(projectId, left);
      }
    }
    full.delete(projectId);
  }

  async function work(): Promise<void> {
    while (isWoken && !stopping.signal.aborted) {
      isWoken = false;
      await run().catch(onError);
      await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
    working = null;
  }

  function wake(): void {
    isWoken = true;
    if (isStarted) working ??= work();
  }

  return {
    run,
    wake,
    start() {
      isStarted = true;
      timer ??= setInterval(wake, LOOK_EVERY_MS).unref();
      wake();
    },
    async stop() {
      stopping.abort();
      if (timer) clearInterval(timer);
      await working;
    },
  };
}

/** Blocks and changes come back together from a crash: a fold may be lost, and is made again. */
const UNHURRIED = { durable: false };

function nameOf({ level, rule, score, at, userId }: Full): string {
  return `${level} ${rule} ${score} ${at} ${userId}`;
}

/** The first project behind `last` that has changes. */
async function nextProject(db: Database, last: number): Promise<number | null> {
  const [row] = await db.read.all<{ id: number | null }>(
    "select min(project_id) as id from rank_changes where project_id > $1",
    [last],
  );
  return row?.id ?? null;
}
