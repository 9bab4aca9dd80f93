import { inList, type Session, type Value } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { Grant } from "./grant.ts";
import { findRewards } from "./queries.ts";
import type { GrantRow, State, Wait } from "./tables.ts";

/** What a list of grants is narrowed to. */
export interface GrantFilter {
  state?: State | undefined;
  waitsFor?: Wait | undefined;
  rewardId?: number | undefined;
  userId?: number | undefined;
}

/** A project's grants, newest first; one more than the page has, if there is one. */
export async function listGrants(
  session: Session,
  projectId: number,
  filter: GrantFilter,
  page: PageRequest,
): Promise<Grant[]> {
  const { state, waitsFor, rewardId, userId } = filter;
  if (waitsFor !== undefined && state !== undefined && state !== "pending") return [];
  if (userId !== undefined) return pick(await grantsOf(session, userId), projectId, filter, page);
  if (rewardId !== undefined && !(await isOf(session, projectId, rewardId))) return [];
  // Each list has an index of just these columns, and nothing more is said that might lead to another.
  const conditions: [string, Value][] = [
    rewardId === undefined ? ["project_id", projectId] : ["reward_id", rewardId],
  ];
  if (waitsFor !== undefined) conditions.push(["waits_for", waitsFor]);
  else if (state !== undefined) conditions.push(["state", state]);
  const values = conditions.map(([, value]) => value);
  const where = conditions.map(([column], i) => `${column} = $${i + 1}`).join(" and ");
  return session.all<GrantRow>(
    `select * from reward_grants where ${where} and id < $${values.length + 1} order by id desc limit $${values.length + 2}`,
    [...values, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** All that a user has or had, newest first: at most one of each rule. */
export function grantsOf(session: Session, userId: number): Promise<Grant[]> {
  return session.all<GrantRow>("select * from reward_grants where user_id = $1 order by id desc", [userId]);
}

/** Of each of the users who has or had something, all of it, newest first. */
export async function grantsOfUsers(
  session: Session,
  userIds: readonly number[],
): Promise<Map<number, Grant[]>> {
  const rows = await session.all<GrantRow>(
    `select * from reward_grants where user_id in ${inList(session, "$1")} order by id desc`,
    [JSON.stringify(userIds)],
  );
  return Map.groupBy(rows, (grant) => grant.user_id);
}

function pick(
  grants: readonly Grant[],
  projectId: number,
  { state, waitsFor, rewardId }: GrantFilter,
  { limit, after }: PageRequest,
): Grant[] {
  return grants
    .filter((grant) => grant.project_id === projectId)
    .filter((grant) => state === undefined || grant.state === state)
    .filter((grant) => waitsFor === undefined || grant.waits_for === waitsFor)
    .filter((grant) => rewardId === undefined || grant.reward_id === rewardId)
    .filter((grant) => after === null || grant.id < after)
    .slice(0, limit + 1);
}

async function isOf(session: Session, projectId: number, rewardId: number): Promise<boolean> {
  return (await findRewards(session, [rewardId])).get(rewardId)?.project_id === projectId;
}
