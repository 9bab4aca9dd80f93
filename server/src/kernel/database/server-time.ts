import type { Session } from "./session.ts";

/** The database server's clock, in milliseconds since the Unix epoch; null for SQLite, which has none of its own. */
export async function serverTime(session: Session): Promise<number | null> {
  if (session.engine === "sqlite") return null;
  const [row] = await session.all<{ ms: number }>(
    "select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms",
  );
  return (row as { ms: number }).ms;
}
