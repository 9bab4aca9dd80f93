import type { NewEvent } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Credited } from "../referrals/index.ts";
import type { Affected, Removed } from "../users/index.ts";
import type { Count } from "./decide.ts";
import type { RewardReactionsDeps } from "./deps.ts";
import { evaluate } from "./evaluate.ts";
import { forgetUsers } from "./forget-users.ts";
import { rewardsOf } from "./queries.ts";

/** A user's count, and of which project. */
interface ProjectCount extends Count {
  projectId: number;
}

/** What friends who count bring to who brought them, and to themselves. */
export function creditRewards(
  tx: Tx,
  deps: RewardReactionsDeps,
  credited: readonly Credited[],
): Promise<NewEvent[]> {
  const counts = credited.flatMap(({ project, referrer, friend, by }): ProjectCount[] => [
    { projectId: project.id, userId: referrer.id, measure: "referrals", value: referrer.share_signups_count },
    { projectId: project.id, userId: friend.user.id, measure: "friendship", value: by > 0 ? 1 : 0 },
  ]);
  return evaluateAll(tx, deps, lastOfEach(counts));
}

/** What a balance brings. */
export function balanceRewards(
  tx: Tx,
  deps: RewardReactionsDeps,
  users: readonly Affected[],
): Promise<NewEvent[]> {
  const counts = users.map(
    ({ project, user }): ProjectCount => ({
      projectId: project.id,
      userId: user.id,
      measure: "points",
      value: user.points,
    }),
  );
  return evaluateAll(tx, deps, counts);
}

export async function forgetRemoved(tx: Tx, removed: readonly Removed[]): Promise<NewEvent[]> {
  await forgetUsers(
    tx,
    removed.map(({ user }) => user.id),
  );
  return [];
}

/**
 * The rules are read behind the locks of who is counted: a rule that this doesn't see yet is swept through everybody
 * later, and its sweep waits for these locks. So nobody falls between the two.
 */
async function evaluateAll(
  tx: Tx,
  deps: RewardReactionsDeps,
  counts: readonly ProjectCount[],
): Promise<NewEvent[]> {
  const byProject = Map.groupBy(counts, ({ projectId }) => projectId);
  const rewards = await rewardsOf(tx, [...byProject.keys()]);
  const events: NewEvent[] = [];
  for (const [projectId, its] of byProject) {
    const ofProject = rewards.filter((reward) => reward.project_id === projectId);
    events.push(...(await evaluate(tx, deps, ofProject, its)));
  }
  return events;
}

/** Several credits move a count several times: where it stands in the end is what counts. */
function lastOfEach(counts: readonly ProjectCount[]): ProjectCount[] {
  return [...new Map(counts.map((count) => [`${count.measure} ${count.userId}`, count])).values()];
}
