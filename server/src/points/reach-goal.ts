import type { UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import { qualifyReferrals } from "../referrals/index.ts";
import { loadUserData, lockNamedUser, type NamedUser, type User } from "../users/index.ts";
import type { PointsDeps } from "./deps.ts";
import { givePoints } from "./give.ts";
import type { GoalRow } from "./tables.ts";

/** What the customer's system says that a user did. */
export interface Goal {
  name: string;
  value: number | null;
  /** The system's own name for it. With one, the goal is reached once, however often it is told. */
  reference: string | null;
}

/**
 * Notes that a user reached a goal: `goal_reached`, then what follows from it in the same transaction: the referral that
 * waits for it, points. Told again with the same reference, nothing happens, and the first time is answered.
 */
export async function reachGoal(
  deps: PointsDeps,
  project: Project,
  named: NamedUser,
  goal: Goal,
): Promise<{ goal: GoalRow; user: User }> {
  return deps.db.transact(async (tx) => {
    const { user } = await lockNamedUser(tx, project.id, named);
    const known = await findGoal(tx, user.id, goal);
    if (known) return { goal: known, user };
    const reached = await insertGoal(tx, deps, project.id, user.id, goal);
    const [data] = (await loadUserData(tx, deps.baseUrl(), [user])) as [UserData];
    await deps.record(tx, [
      { projectId: project.id, type: "goal_reached", data: { user: data, goal }, userId: user.id },
      ...(await qualifyReferrals(tx, deps.referrals, [{ project, user, data }])),
      ...(await givePoints(tx, deps, [giftFor(project, data, reached)])).events,
    ]);
    return { goal: reached, user };
  });
}

async function findGoal(tx: Tx, userId: number, { name, reference }: Goal): Promise<GoalRow | null> {
  if (reference === null) return null;
  const [row] = await tx.all<GoalRow>(
    "select * from goals where user_id = $1 and name = $2 and reference = $3",
    [userId, name, reference],
  );
  return row ?? null;
}

async function insertGoal(
  tx: Tx,
  { clock }: PointsDeps,
  projectId: number,
  userId: number,
  { name, value, reference }: Goal,
): Promise<GoalRow> {
  const [row] = await tx.all<GoalRow>(
    `insert into goals (project_id, user_id, name, value, reference, created_at)
     values ($1, $2, $3, $4, $5, $6) returning *`,
    [projectId, userId, name, value, reference, clock.now()],
  );
  return row as GoalRow;
}

function giftFor(project: Project, user: UserData, { id, name }: GoalRow) {
  const { goals } = project.pointRules;
  return {
    project,
    user,
    points: Object.hasOwn(goals, name) ? (goals[name] as number) : 0,
    kind: "goal" as const,
    reason: `goal ${name}`,
    cause: `goal/${id}`,
  };
}
