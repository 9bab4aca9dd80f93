import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import type { Session } from "../kernel/database/index.ts";
import { candidates, conditionsOf, type UserFilter } from "./filter.ts";

/** So many users are looked at by one statement: about a millisecond on SQLite, where nothing else runs meanwhile. */
const WINDOW = 2000;

/** Some of the users to look at for a filter: those with ids from `from` on, below `below`. */
export interface Window {
  from: number;
  below: number;
  /** How many they are. */
  size: number;
}

/**
 * All the users to look at for a filter, newest first, in windows that one statement is quickly through, however
 * many users the project has. Everything else gets a turn between them.
 */
export async function* windowsOf(
  session: Session,
  projectId: number,
  filter: UserFilter,
  below = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Window> {
  for (let end = below; ; await nextTurn()) {
    const newest = session.q
      .selectFrom(candidates(projectId, filter).as("candidates"))
      .select("user_id")
      .where("user_id", "<", end)
      .orderBy("user_id", "desc")
      .limit(WINDOW);
    const { from, size } = await session.q
      .selectFrom(newest.as("newest"))
      .select(({ fn }) => [fn.min("user_id").as("from"), fn.countAll<number>().as("size")])
      .executeTakeFirstOrThrow();
    if (size > 0) yield { from, below: end, size };
    if (size < WINDOW) return;
    end = from;
  }
}

/**
 * Those of a window who match all of the filter. Planners have no choice but to look each of them up: SQLite keeps
 * the order of a cross join, and no index serves a `case`. PostgreSQL read a whole status, or group, for each user.
 */
export function matching(session: Session, projectId: number, filter: UserFilter, window: Window) {
  const conditions = sql.join(conditionsOf(session, projectId, filter), sql` and `);
  return session.q
    .selectFrom(candidates(projectId, filter).as("candidates"))
    .crossJoin("users")
    .whereRef("users.id", "=", "candidates.user_id")
    .where("user_id", ">=", window.from)
    .where("user_id", "<", window.below)
    .where(sql<boolean>`case when ${conditions} then true else false end`);
}
