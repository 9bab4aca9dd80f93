import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../kernel/database/index.ts";
import { SIZES } from "./blocks.ts";
import { cutBlock, cutSpan } from "./cut-block.ts";
import { foldChanges } from "./fold-changes.ts";

/** In one transaction: some milliseconds, in which nobody else writes on SQLite. */
const FOLD = { limit: 500, ...SIZES };
/** While much happens: so many changes gather that a fold is worth its commit, and so few that positions stay quick. */
const PAUSE_MS = 500;
/** Other processes, and commands, change users, too. */
const LOOK_EVERY_MS = 5000;

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
  /** Projects with blocks to be cut: after the folds, so that little is unfolded then. */
  const full = new Set<number>();
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
    for (const projectId of full) await cutProject(projectId);
  }

  async function foldProject(projectId: number): Promise<void> {
    for (let isMore = true; isMore && !stopping.signal.aborted; ) {
      const folded = await db.transact((tx) => foldChanges(tx, projectId, FOLD), UNHURRIED);
      if (folded?.areFull) full.add(projectId);
      isMore = folded?.taken === FOLD.limit;
    }
  }

  async function cutProject(projectId: number): Promise<void> {
    if ((await cutAll(projectId, cutBlock, SIZES.block)) && (await cutAll(projectId, cutSpan, SIZES.span)))
      full.delete(projectId);
  }

  /** Answers whether nothing is left to be cut. */
  async function cutAll(projectId: number, cut: typeof cutBlock, size: number): Promise<boolean> {
    while (!stopping.signal.aborted) {
      const isCut = await db.transact((tx) => cut(tx, projectId, size), UNHURRIED);
      if (isCut !== true) return isCut === false;
    }
    return false;
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

/** The first project behind `last` that has changes. */
async function nextProject(db: Database, last: number): Promise<number | null> {
  const [row] = await db.read.all<{ id: number | null }>(
    "select min(project_id) as id from rank_changes where project_id > $1",
    [last],
  );
  return row?.id ?? null;
}
