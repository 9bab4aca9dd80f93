import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { findUsers, loadUserData } from "../users/index.ts";
import type { RewardReactionsDeps } from "./deps.ts";
import { eventOf, type Grant } from "./grant.ts";
import type { Reward } from "./reward.ts";
import type { GrantChange } from "./save-grants.ts";

/** The events of what became of grants, with their users as they are now; whoever watches the project hears of it after the commit. */
export async function tellGrants(
  tx: Tx,
  deps: RewardReactionsDeps,
  rewards: readonly Reward[],
  changes: readonly GrantChange[],
): Promise<NewEvent[]> {
  if (changes.length === 0) return [];
  const projectIds = [...new Set(changes.map(({ after }) => after.project_id))];
  tx.afterCommit(() => deps.tellRewards(projectIds));
  const told = changes.filter(({ before, after }) => eventOf(before?.state ?? null, after) !== null);
  const people = await loadPeople(
    tx,
    deps,
    told.map(({ after }) => after.user_id),
  );
  return told.flatMap(({ before, after }) => {
    const user = people.get(after.user_id);
    const reward = rewards.find(({ id }) => id === after.reward_id);
    const type = eventOf(before?.state ?? null, after);
    if (!user || !reward || !type) return [];
    return [
      {
        projectId: after.project_id,
        type,
        data: { user, reward: rewardData(reward, after) },
        userId: user.id,
      },
    ];
  });
}

/** As payloads have it. Its `id` is the grant's: what is to be delivered, or was. */
function rewardData({ name, type, description, role }: Reward, grant: Grant) {
  const { id, coupon_code, threshold, state } = grant;
  return { id, name, type, description, coupon_code, role, threshold, state };
}

async function loadPeople(
  tx: Tx,
  { baseUrl }: RewardReactionsDeps,
  userIds: readonly number[],
): Promise<Map<number, UserData>> {
  const users = await findUsers(tx, [...new Set(userIds)]);
  if (users.size === 0) return new Map();
  return new Map((await loadUserData(tx, baseUrl(), [...users.values()])).map((data) => [data.id, data]));
}
