import { type RawBuilder, sql } from "kysely";
import type { Status } from "../events/index.ts";
import { membersOfJson, positionFunction, type Session } from "../kernel/database/index.ts";

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

/**
 * The users that the index which leaves the least to look at gives for a filter, by id: all who match are among them.
 * null where that is everybody of the project: what is searched for by its text is in an index of all.
 */
export function candidates(projectId: number, filter: UserFilter): RawBuilder<{ user_id: number }> | null {
  const { canonicalEmail, referralCode, referrerId, group, unsubscribed, status, search } = filter;
  const ofProject = sql`select id as user_id from users where project_id = ${projectId}`;
  if (canonicalEmail !== undefined) return sql`(${ofProject} and canonical_email = ${canonicalEmail})`;
  if (referralCode !== undefined) {
    return sql`(select id as user_id from users where referral_code = ${referralCode}
      union select user_id from former_codes where code = ${referralCode})`;
  }
  if (referrerId !== undefined) {
    return sql`(select id as user_id from users where referrer_id = ${referrerId})`;
  }
  if (group !== undefined) {
    return sql`(select user_id from user_groups where project_id = ${projectId} and name = ${group})`;
  }
  if (search !== undefined) return null;
  if (unsubscribed) return sql`(${ofProject} and unsubscribed_at is not null)`;
  if (status !== undefined) return sql`(${ofProject} and status = ${status})`;
  return null;
}

export function everybodyOf(projectId: number): RawBuilder<{ user_id: number }> {
  return sql`(select id as user_id from users where project_id = ${projectId})`;
}

/** What a user of the project must be to match all of the filter, in SQL on the table `users`. */
export function conditionsOf(session: Session, projectId: number, filter: UserFilter): RawBuilder<unknown>[] {
  const { search, emailContains, nameContains, customFields = [], group, referralCode } = filter;
  const conditions = [sql`project_id = ${projectId}`];
  const add = (condition: RawBuilder<unknown>) => conditions.push(condition);
  if (filter.status !== undefined) add(sql`status = ${filter.status}`);
  if (filter.canonicalEmail !== undefined) add(sql`canonical_email = ${filter.canonicalEmail}`);
  if (filter.referrerId !== undefined) add(sql`referrer_id = ${filter.referrerId}`);
  if (filter.createdFrom !== undefined) add(sql`created_at >= ${filter.createdFrom}`);
  if (filter.createdBefore !== undefined) add(sql`created_at < ${filter.createdBefore}`);
  if (filter.unsubscribed === true) add(sql`unsubscribed_at is not null`);
  if (filter.unsubscribed === false) add(sql`unsubscribed_at is null`);
  if (search !== undefined) {
    const position = sql.raw(positionFunction(session));
    const part = search.toLowerCase();
    // lower() costs as much as all the rest of a search. It is needed where the address is no canonical one.
    add(sql`(${position}(search_name, ${part}) > 0 or ${position}(canonical_email, ${part}) = 1
      or (email <> canonical_email and ${position}(lower(email), ${part}) = 1))`);
  }
  if (emailContains !== undefined) {
    const part = `%${escapeLike(emailContains)}%`;
    // Databases' own lower() may know ASCII alone; the canonical address is in lower case whatever its letters.
    add(sql`(lower(email) like ${part} escape '!' or canonical_email like ${part} escape '!')`);
  }
  if (nameContains !== undefined) {
    add(sql`search_name like ${`%${escapeLike(nameContains)}%`} escape '!'`);
  }
  for (const { names, text } of customFields) {
    const members = sql.raw(membersOfJson(session, "custom_fields"));
    add(
      sql`exists (select 1 from ${members} as m where m.key in (${sql.join(names)}) and m.value = ${text})`,
    );
  }
  if (referralCode !== undefined) {
    add(sql`(referral_code = ${referralCode} or exists (
      select 1 from former_codes where code = ${referralCode} and former_codes.user_id = users.id))`);
  }
  if (group !== undefined) {
    add(sql`exists (select 1 from user_groups g
      where g.project_id = ${projectId} and g.name = ${group} and g.user_id = users.id)`);
  }
  return conditions;
}

/** LIKE's own signs stand for themselves. */
function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[!%_]/g, "!$&");
}
