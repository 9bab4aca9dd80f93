import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import { type IdRange, idsMadeBetween, type Session, stopsAllElse } from "../kernel/database/index.ts";
import { candidates, conditionsOf, everybodyOf, type UserFilter } from "./filter.ts";

/** So many users are looked at by the first statement: mostly a page is found among them. Each next one takes more. */
const FIRST_WINDOW = 250;
/** Where all else waits for a statement it takes two milliseconds at most. */
const MAX_WINDOW = 4000;
/** Users who are searched along an index alone take a quarter of what the others do. */
const MAX_IN_INDEX = 16_000;
/** Ids rise with `created_at`, but for what several processes or long transactions made at about the same time. Ms. */
const DISORDER_MS = 3_600_000;
/** Where nobody else waits for a statement, one looks at so many ids: a fifth of a second where all are this project's. */
const SPAN = 1_000_000;

/** Some of the users to look at for a filter: those with ids from `from` on, below `below`. */
export interface Window extends IdRange {
  /** How many they are, where that is known. */
  size: number | null;
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
  const some = candidates(projectId, filter);
  const max = some === null && filter.search !== undefined ? MAX_IN_INDEX : MAX_WINDOW;
  let end = Math.min(below, made.below);
  for (let most = FIRST_WINDOW; ; most = Math.min(2 * most, max)) {
    const newest = session.q
      .selectFrom((some ?? everybodyOf(projectId)).as("candidates"))
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
    if (!stopsAllElse(session)) return yield* spansOf({ from: made.from, below: end });
    await nextTurn();
  }
}

/** The rest, without a look at how many it is: that would cost a third of what looking for them does. */
function* spansOf({ from, below }: IdRange): Generator<Window> {
  for (let end = below; end > from; end -= SPAN) {
    yield { from: Math.max(from, end - SPAN), below: end, size: null };
  }
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
