import { AppError } from "../kernel/errors.ts";
import type { InitialStatus } from "../users/index.ts";
import type { TransfersDeps } from "./deps.ts";
import type { Format, Import } from "./import.ts";
import { requireImport } from "./queries.ts";
import type { ImportState } from "./tables.ts";
import { checkTargets, requireEmail } from "./targets.ts";
import { lookAgain } from "./upload.ts";

type ActDeps = Pick<TransfersDeps, "db" | "clock" | "tell">;

export interface ImportChange {
  format?: Partial<Format>;
  /** What each column means, in their order. */
  mapping?: readonly (string | null)[];
  status?: InitialStatus;
  existing?: Import["existing"];
}

/** Says how a file is read and what it means. Whatever was foreseen of it before is forgotten. */
export async function changeImport(
  deps: ActDeps,
  projectId: number,
  importId: number,
  change: ImportChange,
): Promise<Import> {
  const its = await requireImport(deps.db.read, projectId, importId);
  const format = { ...its.format, ...change.format };
  const isReadAnew = JSON.stringify(format) !== JSON.stringify(its.format);
  const found = isReadAnew ? await lookAgain(deps, importId, format) : its.columns;
  if (change.mapping) checkTargets(found, change.mapping);
  const columns = found.map((column, i) => ({
    ...column,
    to: change.mapping ? (change.mapping[i] ?? null) : column.to,
  }));
  await changeState(deps, its, ["uploaded"], {
    text: "format = $4, columns = $5, status = $6, existing = $7, dry_run = null, problem = null, rows_total = null",
    values: [
      JSON.stringify(format),
      JSON.stringify(columns),
      change.status ?? its.status,
      change.existing ?? its.existing,
    ],
  });
  return requireImport(deps.db.read, projectId, importId);
}

/** Has the whole file looked at: what would come of it. */
export async function startDryRun(deps: ActDeps, projectId: number, importId: number): Promise<Import> {
  const its = await requireImport(deps.db.read, projectId, importId);
  requireEmail(its.columns);
  await changeState(deps, its, ["uploaded"], {
    text: `state = 'checking', rows_total = null, rows_done = 0, dry_run = null, problem = null, has_refusals = 1`,
    values: [],
  });
  return requireImport(deps.db.read, projectId, importId);
}

/** Has the people of a file taken in. */
export async function startImport(deps: ActDeps, projectId: number, importId: number): Promise<Import> {
  const its = await requireImport(deps.db.read, projectId, importId);
  requireEmail(its.columns);
  await changeState(deps, its, ["uploaded"], {
    text: `state = 'running', rows_total = null, rows_done = 0, problem = null, has_refusals = 1, started_at = $3`,
    values: [],
  });
  return requireImport(deps.db.read, projectId, importId);
}

/** Stops an import where it is: who is in stays in. A dry run is given up, and its file waits as before. */
export async function cancelImport(deps: ActDeps, projectId: number, importId: number): Promise<Import> {
  const its = await requireImport(deps.db.read, projectId, importId);
  const isLook = its.state === "checking";
  await changeState(deps, its, isLook ? ["checking"] : ["uploaded", "running"], {
    text: isLook
      ? "state = 'uploaded', runner = null, lease_until = null, rows_done = 0"
      : "state = 'canceled', runner = null, lease_until = null, finished_at = $3",
    values: [],
  });
  return requireImport(deps.db.read, projectId, importId);
}

/** Changes an import that is in one of these states; throws `conflict`, saying in which it is. `$3` is now. */
async function changeState(
  { db, clock, tell }: ActDeps,
  { id, project_id }: Import,
  from: readonly ImportState[],
  set: { text: string; values: readonly string[] },
): Promise<void> {
  const changed = await db.transact(async (tx) => {
    const rows = await tx.all(
      `update imports set changed_at = $3, ${set.text}
       where id = $1 and project_id = $2 and state in (${from.map((state) => `'${state}'`)}) returning id`,
      [id, project_id, clock.now(), ...set.values],
    );
    tx.afterCommit(() => tell(project_id));
    return rows.length > 0;
  });
  if (changed) return;
  const { state } = await requireImport(db.read, project_id, id);
  throw new AppError("conflict", `The import is ${state}; this needs one that is ${from.join(" or ")}.`);
}
