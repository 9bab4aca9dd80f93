import { skipLocked, type Tx } from "../../kernel/database/index.ts";
import type { SourceRow } from "../tables.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Since when a source has been silent (ms), where it was found to be and nothing came since; else null. */
export function silentSince({
  silence_told_at,
  last_capture_at,
  created_at,
}: Pick<SourceRow, "silence_told_at" | "last_capture_at" | "created_at">): number | null {
  const since = last_capture_at ?? created_at;
  return silence_told_at !== null && silence_told_at > since ? since : null;
}

/**
 * Notes up to `limit` sources that have had nothing for as many days as they may, each once until something comes
 * again; answers their projects.
 */
export async function noteSilence(tx: Tx, now: number, limit: number): Promise<number[]> {
  const rows = await tx.all<{ project_id: number }>(
    `update sources set silence_told_at = $1 where connection_id in (
       select connection_id from sources
       where silence_days is not null and paused_at is null
         and coalesce(last_capture_at, created_at) + silence_days * ${DAY_MS} <= $1
         and (silence_told_at is null or silence_told_at <= coalesce(last_capture_at, created_at))
       order by connection_id limit $2 ${skipLocked(tx, "sources")})
     returning project_id`,
    [now, limit],
  );
  return rows.map((row) => row.project_id);
}
