import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import { type IdRange, idsMadeBetween, type Session, stopsAllElse } from "../kernel/database/index.ts";
import { candidates, conditionsOf, type UserFilter } from "./filter.ts";

/** So many users are looked at by the first statement: mostly a page is found among them. Each next one takes more. */
const FIRST_WINDOW = 250;
/** Ids rise with `created_at`, but for what several processes or long transactions made at about the same time. Ms. */
const DISORDER_MS = 3_600_000;

/** Some of the users to look at for a filter: those with ids from `from` on, below `below`. */
export interface Window extends IdRange {
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
  const made = await idsMadeBetween(
    session,
    "users",
    filter.createdFrom === undefined ? undefined : filter.createdFrom - DISORDER_MS,
    filter.createdBefore === undefined ? undefined : filter.createdBefore + DISORDER_MS,
  );
  const everybody = sql<{
    user_id: number;
  }>`(select id as user_id from users where project_id = ${projectId})`;
  const some = candidates(projectId, filter);
  const { growth, max } = stepsOf(session, { isInIndex: some === null && filter.search !== undefined });
  let end = Math.min(below, made.below);
  for (let most = FIRST_WINDOW; ; most = Math.min(growth * most, max)) {
    const newest = session.q
      .selectFrom((some ?? everybody).as("candidates"))
      .select("user_id")
      .where("user_id", "<", end)
      .where("user_id", ">=", made.from)
      .orderBy("user_id", "desc")
      .limit(most);
    const { from, size } = await session.q
      .selectFrom(newest.as("newest"))
      .select(({ fn }) => [fn.min("user_id").as("from"), fn.countAll<number>().as("size")])
      .executeTakeFirstOrThrow();
    if (size > 0) yield { from, below: end, size };
    if (size < most) return;
    end = from;
    await nextTurn();
  }
}

/**
 * How the windows grow. Where all else waits for a statement it takes two milliseconds at most: users who are searched
 * along an index alone take a quarter of what the others do. Elsewhere it is the ways there and back that count.
 */
function stepsOf(session: Session, { isInIndex }: { isInIndex: boolean }): { growth: number; max: number } {
  if (!stopsAllElse(session)) return { growth: 20, max: 1_000_000 };
  return { growth: 2, max: isInIndex ? 16_000 : 4000 };
}

/**
 * The ids of those of a window who match all of the filter: a select, to be ordered and limited. Planners have no choice
 * but to look at each of them: SQLite keeps the order of a cross join, and no index serves a `case`. PostgreSQL read a
 * whole status, or group, for each user.
 */
export function matching(session: Session, projectId: number, filter: UserFilter, window: Window) {
  const conditions = sql.join(conditionsOf(session, projectId, filter), sql` and `);
  const some = candidates(projectId, filter);
  const source = some
    ? sql`${some} as candidates cross join users where users.id = candidates.user_id and`
    : sql`users where project_id = ${projectId} and`;
  return sql<{ id: number }>`select users.id from ${source}
    users.id >= ${window.from} and users.id < ${window.below} and case when ${conditions} then true else false end`;
}
