import { sql } from "kysely";
import type { Status } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { readUser, type User } from "./user.ts";

export interface UserFilter {
  status?: Status;
  canonicalEmail?: string;
  /** The start of an address, or a part of a name. */
  search?: string;
  group?: string;
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
  let query = session.q.selectFrom("users").selectAll().where("project_id", "=", projectId);
  if (page.after !== null) query = query.where("id", "<", page.after);
  if (filter.status !== undefined) query = query.where("status", "=", filter.status);
  if (filter.canonicalEmail !== undefined) query = query.where("canonical_email", "=", filter.canonicalEmail);
  if (filter.referralCode !== undefined) query = query.where("referral_code", "=", filter.referralCode);
  if (filter.referrerId !== undefined) query = query.where("referrer_id", "=", filter.referrerId);
  if (filter.createdFrom !== undefined) query = query.where("created_at", ">=", filter.createdFrom);
  if (filter.createdBefore !== undefined) query = query.where("created_at", "<", filter.createdBefore);
  if (filter.unsubscribed !== undefined) {
    query = query.where("unsubscribed_at", filter.unsubscribed ? "is not" : "is", null);
  }
  const { search, group } = filter;
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
  if (group !== undefined) {
    query = query.where("id", "in", (eb) =>
      eb
        .selectFrom("user_groups")
        .select("user_id")
        .where("user_groups.project_id", "=", projectId)
        .where("user_groups.name", "=", group),
    );
  }
  const rows = await query
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  return rows.map(readUser);
}

/** LIKE's own signs stand for themselves. */
function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[!%_]/g, "!$&");
}
