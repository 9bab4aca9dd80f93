import type { Session } from "./session.ts";

/** Ids from `from` on, below `below`. */
export interface IdRange {
  from: number;
  below: number;
}

/**
 * The ids of a table's rows made (`created_at`) in a span of time (ms; `until` is not in it). Ids rise with time, so
 * that no index by time is needed: halving finds where a moment lies in some 20 look-ups. Of rows that were made by
 * several processes at that very moment, some may fall on the other side.
 */
export async function idsMadeBetween(
  session: Session,
  table: string,
  since: number | undefined,
  until: number | undefined,
): Promise<IdRange> {
  return {
    from: since === undefined ? 0 : await firstIdFrom(session, table, since),
    below: until === undefined ? Number.MAX_SAFE_INTEGER : await firstIdFrom(session, table, until),
  };
}

async function firstIdFrom(session: Session, table: string, at: number): Promise<number> {
  const isBefore = `(select created_at from ${table} where id >= (low + high) / 2 order by id limit 1) < $1`;
  const [row] = await session.all<{ id: number }>(
    `with recursive halving (low, high) as (
       select (select min(id) from ${table}), (select max(id) from ${table}) + 1
       union all
       select case when ${isBefore} then (low + high) / 2 + 1 else low end,
         case when ${isBefore} then high else (low + high) / 2 end
       from halving where low < high)
     select low as id from halving where low >= high`,
    [at],
  );
  return row?.id ?? 0;
}
