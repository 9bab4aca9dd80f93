import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import type { UserData } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { candidates, everybodyOf, type UserFilter } from "./filter.ts";
import { loadUserData } from "./people.ts";
import { readUser } from "./user.ts";
import { matching } from "./windows.ts";

/** So many users are looked at by one statement: two or three milliseconds on SQLite, where nothing else runs meanwhile. */
const WINDOW = 500;

/**
 * All of a project's users who match the filter, the oldest first, in windows: a reader who is slow, or gone, holds
 * nothing. Who changes meanwhile is seen as they were or as they are; who was there all the time is seen once.
 */
export async function* eachUser(
  session: Session,
  baseUrl: string,
  projectId: number,
  filter: UserFilter,
): AsyncGenerator<UserData[]> {
  const source = candidates(projectId, filter) ?? everybodyOf(projectId);
  for (let after = 0; ; await nextTurn()) {
    const next = session.q
      .selectFrom(source.as("candidates"))
      .select("user_id")
      .where("user_id", ">", after)
      .orderBy("user_id")
      .limit(WINDOW);
    const { last, size } = await session.q
      .selectFrom(next.as("next"))
      .select(({ fn }) => [fn.max("user_id").as("last"), fn.countAll<number>().as("size")])
      .executeTakeFirstOrThrow();
    if (size === 0) return;
    const ids = matching(session, projectId, filter, { from: after + 1, below: last + 1, size });
    const found = await session.q
      .selectFrom(sql<{ id: number }>`(${ids})`.as("found"))
      .innerJoin("users", "users.id", "found.id")
      .selectAll("users")
      .orderBy("users.id")
      .execute();
    if (found.length > 0) yield await loadUserData(session, baseUrl, found.map(readUser));
    if (size < WINDOW) return;
    after = last;
  }
}
