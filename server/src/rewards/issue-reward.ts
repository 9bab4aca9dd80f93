import type { Project } from "../projects/index.ts";
import { lockNamedUser, type NamedUser } from "../users/index.ts";
import { finishChanges } from "./act-on-grants.ts";
import { issued } from "./acts.ts";
import type { RewardsDeps } from "./deps.ts";
import { insertGrants } from "./evaluate.ts";
import type { GivenReward } from "./given.ts";
import { newGrant } from "./grant.ts";
import { findReward, lockGrantOf } from "./queries.ts";

/**
 * Gives a reward by hand, also of a rule that is disabled: whatever stood against it, a review or a withdrawal, is over.
 * Who has it already keeps it as it is.
 */
export function issueReward(
  deps: RewardsDeps,
  project: Project,
  rewardId: number,
  named: NamedUser,
): Promise<GivenReward & { isNew: boolean }> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const reward = await findReward(tx, project.id, rewardId);
    const { user } = await lockNamedUser(tx, project.id, named);
    const given = { ...newGrant({ ...reward, approval: "automatic" }, user.id, now), issued_at: now };
    const [made] = await insertGrants(tx, [given]);
    const before = made ?? (await lockGrantOf(tx, { rewardId, userId: user.id }));
    const after = made ?? issued(before, reward, now);
    const changes = await finishChanges(tx, deps, [reward], [{ before: made ? null : before, after }]);
    const last = changes.findLast((change) => change.after.id === after.id);
    return { isNew: made !== undefined, grant: last?.after ?? after, reward };
  });
}
