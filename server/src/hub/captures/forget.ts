import type { Database } from "../../kernel/database/index.ts";
import { dropEventsOf } from "./events-of.ts";
import { KEY_KEPT_MS } from "./store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes up to `limit` captures that were kept as long as their project wants (null: for good); answers how many. */
export async function forgetCaptures(
  db: Database,
  retentions: readonly { projectId: number; days: number | null }[],
  now: number,
  limit: number,
): Promise<number> {
  for (const { projectId, days } of retentions) {
    if (days === null) continue;
    const gone = await db.transact(async (tx) => {
      const captures = await tx.all<{ id: number }>(
        `delete from captures where id in (
           select id from captures where project_id = $1 and received_at < $2 order by received_at limit $3)
         returning id`,
        [projectId, now - days * DAY_MS, limit],
      );
      await dropEventsOf(
        tx,
        captures.map(({ id }) => id),
      );
      return captures.length;
    });
    if (gone > 0) return gone;
  }
  return 0;
}

/** Forgets up to `limit` keys by which duplicates are known; answers how many. */
export async function forgetKeys(db: Database, now: number, limit: number): Promise<number> {
  const gone = await db.transact((tx) =>
    tx.all(
      `delete from capture_keys where (connection_id, key_hash) in (
         select connection_id, key_hash from capture_keys where seen_at <= $1 limit $2)
       returning connection_id`,
      [now - KEY_KEPT_MS, limit],
    ),
  );
  return gone.length;
}
