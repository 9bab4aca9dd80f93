import { inList, lockRows, type Session, type Tx } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { inOrder, type Reward } from "./reward.ts";
import type { CouponCodeRow, GrantRow, RewardRow } from "./tables.ts";

/** All rules of these projects: one look along an index, for each act that may earn something. */
export function rewardsOf(session: Session, projectIds: readonly number[]): Promise<Reward[]> {
  return session.all<RewardRow>(
    `select * from rewards where project_id in ${inList(session, "$1")} and deleted_at is null order by id`,
    [JSON.stringify(projectIds)],
  );
}

export async function findReward(session: Session, projectId: number, id: number): Promise<Reward> {
  const [reward] = await session.all<RewardRow>(
    "select * from rewards where project_id = $1 and id = $2 and deleted_at is null",
    [projectId, id],
  );
  if (!reward) throw noReward(id);
  return reward;
}

/** By id, also those that are deleted: somebody may have got one at that very moment. */
export async function findRewards(session: Session, ids: readonly number[]): Promise<Map<number, Reward>> {
  const rows = await session.all<RewardRow>(`select * from rewards where id in ${inList(session, "$1")}`, [
    JSON.stringify([...new Set(ids)]),
  ]);
  return new Map(rows.map((reward) => [reward.id, reward]));
}

/** The rule, which nobody else changes until the transaction ends; throws `not_found`. */
export async function lockReward(tx: Tx, projectId: number, id: number): Promise<Reward> {
  const [reward] = await tx.all<RewardRow>(
    `select * from rewards where project_id = $1 and id = $2 and deleted_at is null ${lockRows(tx, "rewards")}`,
    [projectId, id],
  );
  if (!reward) throw noReward(id);
  return reward;
}

/** Those of a project's grants that are there, locked in order of id. */
export function lockGrants(tx: Tx, projectId: number, ids: readonly number[]): Promise<GrantRow[]> {
  return tx.all<GrantRow>(
    `select * from reward_grants where project_id = $1 and id in ${inList(tx, "$2")}
     order by id ${lockRows(tx, "reward_grants")}`,
    [projectId, JSON.stringify(ids)],
  );
}

export async function isGranted(session: Session, rewardId: number): Promise<boolean> {
  const granted = await session.all("select id from reward_grants where reward_id = $1 limit 1", [rewardId]);
  return granted.length > 0;
}

function noReward(id: number): AppError {
  return new AppError("not_found", `There is no reward ${id} in this project.`);
}

/** The grant that a user has of a rule, locked; to be asked where there is one. */
export async function lockGrantOf(
  tx: Tx,
  { rewardId, userId }: { rewardId: number; userId: number },
): Promise<GrantRow> {
  const [grant] = await tx.all<GrantRow>(
    `select * from reward_grants where user_id = $1 and reward_id = $2 ${lockRows(tx, "reward_grants")}`,
    [userId, rewardId],
  );
  if (!grant) throw new Error(`user ${userId} has nothing of reward ${rewardId}`);
  return grant;
}

/** A project's rules in the order in which they are earned; one more than the page has, if there is one. */
export async function listRewards(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<Reward[]> {
  const all = inOrder(await rewardsOf(session, [projectId]));
  const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0)
    throw invalidInput("cursor", "the page before ended with a reward that is gone; start again without it");
  return all.slice(start, start + limit + 1);
}

/** The codes of a pool in the order in which they are given; one more than the page has, if there is one. */
export function listCodes(
  session: Session,
  { rewardId, given }: { rewardId: number; given: boolean | undefined },
  { limit, after }: PageRequest,
): Promise<CouponCodeRow[]> {
  const which = given === undefined ? "" : `and given_at is ${given ? "not null" : "null"}`;
  return session.all<CouponCodeRow>(
    `select * from coupon_codes where reward_id = $1 ${which} and id > $2 order by id limit $3`,
    [rewardId, after ?? 0, limit + 1],
  );
}
