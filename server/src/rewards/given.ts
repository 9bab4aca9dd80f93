import { countRows, type Session } from "../kernel/database/index.ts";
import type { Grant } from "./grant.ts";
import { grantsOf } from "./list-grants.ts";
import { findRewards, rewardsOf } from "./queries.ts";
import type { Reward } from "./reward.ts";
import type { GrantRow, State } from "./tables.ts";

/** What somebody has, or had, and by which rule. */
export interface GivenReward {
  grant: Grant;
  reward: Reward;
}

interface GivenFilter {
  userId: number | null;
  state: State | null;
}

interface Place {
  limit: number;
  offset: number;
}

/**
 * What was ever earned in a project, by the number of the page, newest first, and how much that is: for the compatible
 * REST v2, which knows nothing of what waits.
 */
export async function listGiven(
  session: Session,
  projectId: number,
  filter: GivenFilter,
  place: Place,
): Promise<{ given: GivenReward[]; total: number }> {
  const { grants, total } = await readGiven(session, projectId, filter, place);
  const rewards = await findRewards(
    session,
    grants.map((grant) => grant.reward_id),
  );
  const given = grants.map((grant) => ({ grant, reward: rewards.get(grant.reward_id) as Reward }));
  return { given, total };
}

async function readGiven(
  session: Session,
  projectId: number,
  { userId, state }: GivenFilter,
  { limit, offset }: Place,
): Promise<{ grants: Grant[]; total: number }> {
  if (userId !== null) {
    const all = (await grantsOf(session, userId)).filter(
      (grant) => grant.earned_at !== null && (state === null || grant.state === state),
    );
    return { grants: all.slice(offset, offset + limit), total: all.length };
  }
  const ofState = state === null ? "" : "and state = $2";
  const values = state === null ? [projectId] : [projectId, state];
  const where = `from reward_grants where project_id = $1 ${ofState} and earned_at is not null`;
  const [grants, total] = await Promise.all([
    session.all<GrantRow>(
      `select * ${where} order by id desc limit $${values.length + 1} offset $${values.length + 2}`,
      [...values, limit, offset],
    ),
    countRows(session, `select id ${where}`, values),
  ]);
  return { grants, total };
}

/** By the name that people see; the first of several. */
export async function findRewardByName(
  session: Session,
  projectId: number,
  name: string,
): Promise<Reward | null> {
  return (await rewardsOf(session, [projectId])).find((reward) => reward.name === name) ?? null;
}

/** Whether friends get something, too. */
export async function hasFriendsReward(session: Session, projectId: number): Promise<boolean> {
  return (await rewardsOf(session, [projectId])).some((reward) => reward.role === "friend");
}
