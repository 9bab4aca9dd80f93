import { sql } from "kysely";
import type { Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { UserFilter } from "./filter.ts";
import type { UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";
import { matching, windowsOf } from "./windows.ts";

/** A project's users who match all of the filter, newest first; one more than the page has, if there is one. */
export async function listUsers(
  session: Session,
  projectId: number,
  filter: UserFilter,
  page: PageRequest,
): Promise<User[]> {
  const found: UserRow[] = [];
  for await (const window of windowsOf(session, projectId, filter, page.after ?? undefined)) {
    const query = matching(session, projectId, filter, window);
    found.push(...(await newest(session, query, { limit: page.limit + 1 - found.length, offset: 0 })));
    if (found.length > page.limit) break;
  }
  return found.map(readUser);
}

/** The same list by the number of the page. Every page costs a look at everybody: for the compatible REST v2. */
export async function listUsersAt(
  session: Session,
  projectId: number,
  filter: UserFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ users: User[]; total: number }> {
  const found: UserRow[] = [];
  let total = 0;
  for await (const window of windowsOf(session, projectId, filter)) {
    const query = matching(session, projectId, filter, window);
    const known = asksForAll(filter) ? window.size : null;
    const count = known ?? (await countOf(session, query));
    const skipped = Math.max(offset - total, 0);
    const missing = limit - found.length;
    if (skipped < count && missing > 0) {
      found.push(...(await newest(session, query, { limit: missing, offset: skipped })));
    }
    total += count;
  }
  return { users: found.map(readUser), total };
}

function asksForAll(filter: UserFilter): boolean {
  return Object.values(filter).flat().length === 0;
}

/** Only the rows of the page are read: whoever is passed over is known from the indexes alone, mostly. */
async function newest(
  session: Session,
  query: ReturnType<typeof matching>,
  { limit, offset }: { limit: number; offset: number },
): Promise<UserRow[]> {
  return session.q
    .selectFrom(
      sql<{ id: number }>`(${query} order by users.id desc limit ${limit} offset ${offset})`.as("page"),
    )
    .innerJoin("users", "users.id", "page.id")
    .selectAll("users")
    .orderBy("users.id", "desc")
    .execute();
}

async function countOf(session: Session, query: ReturnType<typeof matching>): Promise<number> {
  const { count } = await session.q
    .selectFrom(sql<{ id: number }>`(${query})`.as("matching"))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
