import type { Database } from "../kernel/database/index.ts";

/** Whether somebody waits for another's lock, in a database on PostgreSQL. */
export async function isBlocked({ read }: Database): Promise<boolean> {
  const waiting = await read.all(
    "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return waiting.length > 0;
}
