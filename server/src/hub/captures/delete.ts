import { eraseAnswers } from "../../delivery/index.ts";
import { inList, insertMany, recordset, type Tx } from "../../kernel/database/index.ts";
import type { HubDeps } from "../deps.ts";
import { dropEventsOf } from "./events-of.ts";
import { noCapture } from "./queries.ts";
import { tellCaptures } from "./tell-captures.ts";

/** In one transaction: a capture may have 10 MiB, and runs. */
const BATCH = 100;

type DeleteDeps = Pick<HubDeps, "db" | "clock" | "tell">;

/** Deletes one capture; throws `not_found`. */
export async function deleteCapture(deps: DeleteDeps, projectId: number, name: string): Promise<void> {
  const gone = await deleteCaptures(deps, projectId, [name]);
  if (!gone.has(name)) throw noCapture(name);
}

/**
 * Deletes captures for good: with their data goes what their runs were given and answered. That there were runs, and what
 * became of them, stays. Answers the names of those that were there.
 */
export async function deleteCaptures(
  deps: DeleteDeps,
  projectId: number,
  names: readonly string[],
): Promise<Set<string>> {
  const { db, clock } = deps;
  const gone = new Set<string>();
  for (let i = 0; i < names.length; i += BATCH) {
    const some = names.slice(i, i + BATCH);
    const found = await db.transact((tx) => removeNamed(tx, { projectId, names: some, now: clock.now() }));
    for (const name of found) gone.add(name);
  }
  if (gone.size > 0) tellCaptures(deps, [projectId]);
  return gone;
}

async function removeNamed(
  tx: Tx,
  { projectId, names, now }: { projectId: number; names: readonly string[]; now: number },
): Promise<string[]> {
  const found = await tx.all<{ id: number; name: string }>(
    `select c.id, c.name from ${recordset(tx, "$2", "w", { name: "text" })} join captures c on c.name = w.name
     where c.project_id = $1`,
    [projectId, JSON.stringify(names.map((name) => ({ name })))],
  );
  const gone = await removeCaptures(tx, { projectId, ids: found.map(({ id }) => id), now });
  return found.filter(({ id }) => gone.has(id)).map(({ name }) => name);
}

/** As `deleteCaptures`, by id, in the caller's transaction. */
export async function removeCaptures(
  tx: Tx,
  { projectId, ids, now }: { projectId: number; ids: readonly number[]; now: number },
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const gone = await tx.all<{ id: number; event_id: number | null }>(
    `delete from captures where id in ${inList(tx, "$1")} returning id, event_id`,
    [JSON.stringify(ids)],
  );
  const goneIds = gone.map(({ id }) => id);
  const firsts = gone.map(({ event_id }) => event_id).filter((id) => id !== null);
  await emptyRuns(tx, projectId, [...new Set([...firsts, ...(await dropEventsOf(tx, goneIds))])], now);
  return new Set(goneIds);
}

const EMPTIED = { event_id: "bigint", project_id: "bigint", emptied_at: "bigint" } as const;

/** Takes away what the runs of these events were given and answered, now and, for what is under way, once more a minute later. */
async function emptyRuns(tx: Tx, projectId: number, eventIds: readonly number[], now: number): Promise<void> {
  await eraseAnswers(tx, eventIds);
  const rows = eventIds.map((event_id) => ({ event_id, project_id: projectId, emptied_at: now }));
  await insertMany(tx, "emptied_runs", EMPTIED, rows, "on conflict (event_id) do nothing");
}

/** When what was under way has ended: an attempt takes 16 s, and its answer is stored after it. */
const ENDED_AFTER_MS = 60_000;

/** Empties once more up to `limit` runs whose captures were deleted a minute ago; answers how many. */
export async function emptyRunsAgain(tx: Tx, now: number, limit: number): Promise<number> {
  const due = await tx.all<{ event_id: number }>(
    `delete from emptied_runs where event_id in (
       select event_id from emptied_runs where emptied_at <= $1 order by emptied_at limit $2) returning event_id`,
    [now - ENDED_AFTER_MS, limit],
  );
  await eraseAnswers(
    tx,
    due.map(({ event_id }) => event_id),
  );
  return due.length;
}
