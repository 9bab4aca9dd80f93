import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { RewardsDeps } from "./deps.ts";
import { isGranted, lockReward } from "./queries.ts";

/**
 * Deletes a rule that nobody ever got anything by, with the codes of its pool. The row stays: who gets it in another
 * process at this very moment has it.
 */
export async function deleteReward(deps: RewardsDeps, project: Project, id: number): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const reward = await lockReward(tx, project.id, id);
    if (await isGranted(tx, id)) throw inUse(reward.name);
    await tx.all("delete from coupon_codes where reward_id = $1", [id]);
    await tx.all("update rewards set deleted_at = $2, sweep_after = null where id = $1", [id, now]);
    tx.afterCommit(() => deps.tellRewards([project.id]));
  });
}

function inUse(name: string): AppError {
  return new AppError(
    "conflict",
    `Somebody has the reward "${name}", so it can't be deleted. Disable it: nobody new gets it then.`,
  );
}
