import { skipLocked } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { repeat } from "../kernel/repeat.ts";
import { checkFile } from "./check-file.ts";
import type { TransfersDeps } from "./deps.ts";
import { type Hold, LEASE_MS, LostHold } from "./hold.ts";
import { readImport } from "./import.ts";
import { runImport } from "./run-import.ts";
import type { ImportRow } from "./tables.ts";

/** How often it is seen whether another process left, or gave, something to do. */
const POLL_MS = 5000;
/** Imports that a process works on at once: a short one needn't wait for a long one. */
const MAX_AT_ONCE = 3;

/** Works off the imports that somebody has started. */
export interface Importer {
  start(): void;
  /** There is something to do. */
  wake(): void;
  /** Ends what is under way after its current batch: another goes on with it. */
  stop(): Promise<void>;
  /** Works until nothing is left, of one import or of all; where the work isn't begun by `start`. */
  drain(importId?: number): Promise<void>;
}

export function createImporter(
  deps: TransfersDeps,
  { runner, onError }: { runner: string; onError: (error: unknown) => void },
): Importer {
  const running = new Set<Promise<void>>();
  let claims = 0;
  let repeating: { stop(): Promise<void> } | null = null;
  let isStopping = false;

  /** Each hold has a name of its own: work that was held up until its hold had ended finds it lost, also to this process. */
  async function claim(importId: number | null): Promise<Hold | null> {
    const holder = `${runner}/${++claims}`;
    const now = deps.clock.now();
    const free = "state in ('checking', 'running') and coalesce(lease_until, 0) <=";
    const waiting = await deps.db.read.all(`select id from imports where ${free} $1 limit 1`, [now]);
    if (waiting.length === 0) return null;
    return deps.db.transact(async (tx) => {
      const [row] = await tx.all<ImportRow>(
        `update imports set runner = $1, lease_until = $2 where id in (
           select id from imports where ${free} $3 ${importId === null ? "" : "and id = $4"}
           order by id limit 1 ${skipLocked(tx, "imports")}) returning *`,
        [holder, now + LEASE_MS, now, ...(importId === null ? [] : [importId])],
      );
      return row ? { its: readImport(row), runner: holder } : null;
    });
  }

  async function work(hold: Hold): Promise<void> {
    const project = await deps.findProject(hold.its.project_id);
    if (!project) return;
    const guarded = { ...deps, db: { ...deps.db, transact: unlessStopping(deps.db.transact) } };
    const isLook = hold.its.state === "checking";
    await (isLook ? checkFile : runImport)(guarded, project, hold);
  }

  /** Between two batches, when the process ends. */
  function unlessStopping(transact: TransfersDeps["db"]["transact"]): typeof transact {
    return (run, promise) => (isStopping ? Promise.reject(new LostHold()) : transact(run, promise));
  }

  async function settle(hold: Hold, error: unknown): Promise<void> {
    if (error instanceof LostHold) return isStopping ? release(hold) : undefined;
    if (error instanceof AppError && error.status >= 500) return onError(error); // tried again when the lease ends
    const isTold = error instanceof AppError;
    if (!isTold) onError(error);
    await giveUp(hold, isTold ? "uploaded" : "failed", isTold ? error.message : INTERNAL);
  }

  async function release({ its, runner: holder }: Hold): Promise<void> {
    await deps.db.transact((tx) =>
      tx.all("update imports set lease_until = 0 where id = $1 and runner = $2", [its.id, holder]),
    );
  }

  /** A file that can't be read waits to be read in another way; nothing of it was taken. */
  async function giveUp(
    { its, runner: holder }: Hold,
    state: "uploaded" | "failed",
    problem: string,
  ): Promise<void> {
    const now = deps.clock.now();
    const outcome = state === "failed" ? "finished_at = $4" : "rows_done = 0, started_at = null";
    await deps.db.transact(async (tx) => {
      await tx.all(
        `update imports set state = '${state}', problem = $3, changed_at = $4, ${outcome}, runner = null, lease_until = null
         where id = $1 and runner = $2 and state in ('checking', 'running')`,
        [its.id, holder, problem, now],
      );
      tx.afterCommit(() => deps.tell(its.project_id));
    });
  }

  async function take(importId: number | null = null): Promise<void> {
    while (!isStopping && running.size < MAX_AT_ONCE) {
      const hold = await claim(importId);
      if (!hold) return;
      const done = work(hold)
        .catch((error) => settle(hold, error))
        .catch(onError)
        .finally(() => {
          running.delete(done);
          if (repeating) wake();
        });
      running.add(done);
    }
  }

  function wake(): void {
    if (repeating && !isStopping) take().catch(onError);
  }

  return {
    wake,
    start() {
      repeating ??= repeat(POLL_MS, () => take(), onError);
    },
    async stop() {
      isStopping = true;
      await repeating?.stop();
      await Promise.all(running);
    },
    async drain(importId) {
      for (;;) {
        await take(importId ?? null);
        if (running.size === 0) return;
        await Promise.all(running);
      }
    },
  };
}

const INTERNAL = "Something went wrong here, not in the file. The server's log says what.";
