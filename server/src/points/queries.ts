import { countRows, inList, type Session, type Value } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { GoalRow, PointEntryRow } from "./tables.ts";

/** Whose rows: of a project, or of one of its users. */
export interface Whose {
  projectId: number;
  userId?: number;
}

/** The ledger, newest first; one row more than the page has, if there is one. */
export async function listEntries(
  session: Session,
  whose: Whose,
  { limit, after }: PageRequest,
): Promise<PointEntryRow[]> {
  const { condition, values } = scopeOf(whose);
  return session.all<PointEntryRow>(
    `select * from point_entries where ${condition} and id < $2 order by id desc limit $3`,
    [...values, after ?? Number.MAX_SAFE_INTEGER, limit + 1],
  );
}

/** The ledger by the number of the page, oldest first, and how long it is: for the compatible REST v2. */
export async function listEntriesAt(
  session: Session,
  whose: Whose,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ entries: PointEntryRow[]; total: number }> {
  const { condition, values } = scopeOf(whose);
  const entries = await session.all<PointEntryRow>(
    `select * from point_entries where ${condition} order by id limit $2 offset $3`,
    [...values, limit, offset],
  );
  return {
    entries,
    total: await countRows(session, `select id from point_entries where ${condition}`, values),
  };
}

/** Users' ids are of one project alone. */
function scopeOf({ projectId, userId }: Whose): { condition: string; values: number[] } {
  return userId === undefined
    ? { condition: "project_id = $1", values: [projectId] }
    : { condition: "user_id = $1", values: [userId] };
}

/** Goals that were reached, newest first; one row more than the page has, if there is one. */
export async function listGoals(
  session: Session,
  { projectId, userId, name }: Whose & { name?: string },
  { limit, after }: PageRequest,
): Promise<GoalRow[]> {
  const values: Value[] = [projectId, after ?? Number.MAX_SAFE_INTEGER, limit + 1];
  // `+ 0` leaves the user as the only way in: SQLite would look through all goals of the project.
  const conditions = [userId === undefined ? "project_id = $1" : "project_id + 0 = $1", "id < $2"];
  if (userId !== undefined) conditions.push(`user_id = $${values.push(userId)}`);
  if (name !== undefined) conditions.push(`name = $${values.push(name)}`);
  return session.all<GoalRow>(
    `select * from goals where ${conditions.join(" and ")} order by id desc limit $3`,
    values,
  );
}

/** Those of the users who have reached the goal of this name; null: any. */
export async function whoReached(
  session: Session,
  userIds: readonly number[],
  goal: string | null,
): Promise<Set<number>> {
  const rows = await session.all<{ user_id: number }>(
    `select distinct user_id from goals where user_id in ${inList(session, "$1")}${goal === null ? "" : " and name = $2"}`,
    [JSON.stringify(userIds), ...(goal === null ? [] : [goal])],
  );
  return new Set(rows.map(({ user_id }) => user_id));
}
