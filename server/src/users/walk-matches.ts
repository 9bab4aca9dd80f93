import { sql } from "kysely";
import type { Session } from "../kernel/database/index.ts";
import type { UserFilter } from "./filter.ts";
import type { User } from "./user.ts";
import { matching, windowsOf } from "./windows.ts";

/** Rows in one answer: a window may have a million. */
const PAGE = 4000;

const COLUMNS = ["id", "status", "unsubscribed_at", "applied_at", "share_signups_count", "points"] as const;

/** What tells whether, and before whom, somebody is chosen. */
export type Candidate = Pick<User, (typeof COLUMNS)[number]>;

/** Everybody who matches a filter, newest first, page by page: nobody need hold all of them at once. */
export async function* walkMatches(
  session: Session,
  projectId: number,
  filter: UserFilter,
): AsyncGenerator<Candidate[]> {
  for await (const window of windowsOf(session, projectId, filter)) {
    for (let below: number | undefined = window.below; below !== undefined; ) {
      const query = matching(session, projectId, filter, { ...window, below });
      const page: Candidate[] = await session.q
        .selectFrom(sql<{ id: number }>`(${query} order by users.id desc limit ${PAGE})`.as("page"))
        .innerJoin("users", "users.id", "page.id")
        .select(COLUMNS.map((name) => `users.${name}` as const))
        .orderBy("users.id", "desc")
        .execute();
      if (page.length > 0) yield page;
      below = page.length < PAGE ? undefined : page.at(-1)?.id;
    }
  }
}
