import { inList, type Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { RewardsDeps } from "./deps.ts";
import { findReward } from "./queries.ts";

/** So many go in one transaction. */
const WINDOW = 5000;

/** Removes a pool's codes that nobody has, some at a time; answers how many. */
export async function removeCodes(deps: RewardsDeps, project: Project, rewardId: number): Promise<number> {
  await findReward(deps.db.read, project.id, rewardId);
  let removed = 0;
  for (let some = WINDOW; some === WINDOW; removed += some) {
    some = await deps.db.transact((tx) => removeSome(tx, rewardId));
  }
  deps.tellRewards([project.id]);
  return removed;
}

/** What is being given at this moment is not among them. */
async function removeSome(tx: Tx, rewardId: number): Promise<number> {
  const codes = await tx.all<{ id: number }>(
    "select id from coupon_codes where reward_id = $1 and given_at is null order by id limit $2",
    [rewardId, WINDOW],
  );
  const removed = await tx.all(
    `delete from coupon_codes where id in ${inList(tx, "$1")} and given_at is null returning id`,
    [JSON.stringify(codes.map(({ id }) => id))],
  );
  return removed.length;
}
