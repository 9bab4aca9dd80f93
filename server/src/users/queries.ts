import { sql } from "kysely";
import type { Status } from "../events/index.ts";
import { membersOfJson, type Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { readUser, type User } from "./user.ts";

export interface UserFilter {
  status?: Status;
  canonicalEmail?: string;
  /** The start of an address, or a part of a name. */
  search?: string;
  emailContains?: string;
  nameContains?: string;
  /** Each: one of the custom fields of these names says just this. */
  customFields?: readonly { names: readonly string[]; text: string }[];
  group?: string;
  /** The one that the user has, or had once. */
  referralCode?: string;
  referrerId?: number;
  /** From this moment on, and before that one. */
  createdFrom?: number;
  createdBefore?: number;
  unsubscribed?: boolean;
}

/** A project's users who match all of the filter, newest first; one more than the page has, if there is one. */
export async function listUsers(
  session: Session,
  projectId: number,
  filter: UserFilter,
  page: PageRequest,
): Promise<User[]> {
  let query = matching(session, projectId, filter).selectAll();
  if (page.after !== null) query = query.where("id", "<", page.after);
  const rows = await query
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  return rows.map(readUser);
}

/** The same list by the number of the page. Far pages cost what lies before them: for the compatible REST v2. */
export async function listUsersAt(
  session: Session,
  projectId: number,
  filter: UserFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ users: User[]; total: number }> {
  const query = matching(session, projectId, filter);
  const [{ total }, rows] = await Promise.all([
    query.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow(),
    query.selectAll().orderBy("id", "desc").limit(limit).offset(offset).execute(),
  ]);
  return { users: rows.map(readUser), total };
}

function matching(session: Session, projectId: number, filter: UserFilter) {
  let query = session.q.selectFrom("users").where("project_id", "=", projectId);
  if (filter.status !== undefined) query = query.where("status", "=", filter.status);
  if (filter.canonicalEmail !== undefined) query = query.where("canonical_email", "=", filter.canonicalEmail);
  if (filter.referrerId !== undefined) query = query.where("referrer_id", "=", filter.referrerId);
  if (filter.createdFrom !== undefined) query = query.where("created_at", ">=", filter.createdFrom);
  if (filter.createdBefore !== undefined) query = query.where("created_at", "<", filter.createdBefore);
  if (filter.unsubscribed !== undefined) {
    query = query.where("unsubscribed_at", filter.unsubscribed ? "is not" : "is", null);
  }
  const { search, emailContains, nameContains, customFields = [], group, referralCode } = filter;
  if (search !== undefined) {
    const start = `${escapeLike(search)}%`;
    query = query.where(({ or }) =>
      or([
        sql<boolean>`canonical_email like ${start} escape '!'`,
        sql<boolean>`lower(email) like ${start} escape '!'`,
        sql<boolean>`search_name like ${`%${start}`} escape '!'`,
      ]),
    );
  }
  if (emailContains !== undefined) {
    const part = `%${escapeLike(emailContains)}%`;
    // Databases' own lower() may know ASCII alone; the canonical address is in lower case whatever its letters.
    query = query.where(
      sql<boolean>`(lower(email) like ${part} escape '!' or canonical_email like ${part} escape '!')`,
    );
  }
  if (nameContains !== undefined) {
    query = query.where(sql<boolean>`search_name like ${`%${escapeLike(nameContains)}%`} escape '!'`);
  }
  for (const { names, text } of customFields) {
    const members = sql.raw(membersOfJson(session, "custom_fields"));
    query = query.where(
      sql<boolean>`exists (select 1 from ${members} as m where m.key in (${sql.join(names)}) and m.value = ${text})`,
    );
  }
  if (referralCode !== undefined) {
    query = query.where("id", "in", (eb) =>
      eb
        .selectFrom("users")
        .select("id")
        .where("referral_code", "=", referralCode)
        .union(eb.selectFrom("former_codes").select("user_id as id").where("code", "=", referralCode)),
    );
  }
  if (group !== undefined) {
    query = query.where("id", "in", (eb) =>
      eb
        .selectFrom("user_groups")
        .select("user_id")
        .where("user_groups.project_id", "=", projectId)
        .where("user_groups.name", "=", group),
    );
  }
  return query;
}

/** LIKE's own signs stand for themselves. */
function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[!%_]/g, "!$&");
}
