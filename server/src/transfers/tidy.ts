import type { Tx } from "../kernel/database/index.ts";
import { readImport } from "./import.ts";
import { removeRefusals } from "./refusals.ts";
import type { ImportRow } from "./tables.ts";

const HOUR_MS = 3_600_000;
/** An upload that a crash cut off. */
const UPLOAD_MS = 6 * HOUR_MS;
/** A file that nobody starts. */
const WAITING_MS = 7 * 24 * HOUR_MS;
const REFUSALS_MS = 30 * 24 * HOUR_MS;
/** Chunks are large: so many are removed in a few milliseconds. */
const MAX_CHUNKS = 8;

/**
 * Drops files that are done with, a piece at a time, and lists of refused rows that are old: an import's people are
 * not kept a second time. Answers how much there was to do.
 */
export async function tidyImports(tx: Tx, now: number, limit: number): Promise<number> {
  await tx.all(
    "update imports set state = 'abandoned', changed_at = $1 where state = 'uploading' and changed_at <= $2",
    [now, now - UPLOAD_MS],
  );
  await tx.all(
    `update imports set state = 'canceled', changed_at = $1, finished_at = $1
     where state = 'uploaded' and changed_at <= $2`,
    [now, now - WAITING_MS],
  );
  return (await dropFile(tx)) || (await dropRefusals(tx, now - REFUSALS_MS, limit));
}

async function dropFile(tx: Tx): Promise<number> {
  const [row] = await tx.all<ImportRow>(
    `select * from imports where has_file = 1 and state in ('completed', 'canceled', 'failed', 'abandoned') limit 1`,
  );
  if (!row) return 0;
  const removed = await removeChunks(tx, row.id);
  if (removed > 0) return removed;
  if (row.state === "abandoned") {
    await tx.all("delete from imports where id = $1", [row.id]);
    return 1;
  }
  const columns = readImport(row).columns.map((column) => ({ ...column, samples: [] }));
  await tx.all("update imports set has_file = 0, columns = $2 where id = $1", [
    row.id,
    JSON.stringify(columns),
  ]);
  return 1;
}

export async function removeChunks(tx: Tx, importId: number): Promise<number> {
  const removed = await tx.all(
    `delete from import_chunks where import_id = $1
       and number in (select number from import_chunks where import_id = $1 limit $2) returning number`,
    [importId, MAX_CHUNKS],
  );
  return removed.length;
}

async function dropRefusals(tx: Tx, until: number, limit: number): Promise<number> {
  const [row] = await tx.all<{ id: number }>(
    `select id from imports where has_refusals = 1 and changed_at <= $1
       and state in ('completed', 'canceled', 'failed') limit 1`,
    [until],
  );
  if (!row) return 0;
  const removed = await removeRefusals(tx, row.id, limit);
  if (removed > 0) return removed;
  await tx.all("update imports set has_refusals = 0 where id = $1", [row.id]);
  return 1;
}
