import { setImmediate as nextTurn } from "node:timers/promises";
import type { Session, Value } from "./session.ts";

/** So many index entries are counted by one statement: about two milliseconds on SQLite, where nothing else runs meanwhile. */
const WINDOW = 20_000;

/**
 * Counts the rows that `ids` finds: on SQLite in windows, so that everything else gets a turn between them. `ids`
 * selects `id` alone, with a `where` that an index serves which has the id behind the columns it names.
 */
export async function countRows(session: Session, ids: string, values: readonly Value[]): Promise<number> {
  if (session.engine === "sqlite") return countInWindows(session, ids, values);
  const [found] = await session.all<{ counted: number }>(
    `select count(*) as counted from (${ids}) as found`,
    values,
  );
  return found?.counted ?? 0;
}

async function countInWindows(session: Session, ids: string, values: readonly Value[]): Promise<number> {
  const [after, limit] = [values.length + 1, values.length + 2];
  const text = `select count(*) as counted, max(id) as last
    from (${ids} and id > $${after} order by id limit $${limit})`;
  let total = 0;
  for (let last = 0; ; await nextTurn()) {
    const [found] = await session.all<{ counted: number; last: number }>(text, [...values, last, WINDOW]);
    total += found?.counted ?? 0;
    if (!found || found.counted < WINDOW) return total;
    last = found.last;
  }
}
