import { skipLocked, type Tx } from "../kernel/database/index.ts";
import { lockQualified } from "../referrals/index.ts";
import { lockCounts, type UserCounts } from "../users/index.ts";
import type { Count } from "./decide.ts";
import type { RewardsDeps } from "./deps.ts";
import { evaluate } from "./evaluate.ts";
import { measureOf, type Reward } from "./reward.ts";
import type { RewardRow } from "./tables.ts";

/** Users looked at in one transaction: some milliseconds, so that sign-ups go on meanwhile. */
const WINDOW = 500;

/**
 * Gives a reward to some of those who met the rule before it was there, or before it asked for less; answers 0 when
 * nobody is left to look at. The place is kept on the rule: whoever comes after a crash goes on where it was.
 */
export function catchUp(deps: RewardsDeps): Promise<number> {
  return deps.db.transact((tx) => lookAtSome(tx, deps));
}

async function lookAtSome(tx: Tx, deps: RewardsDeps): Promise<number> {
  const [reward] = await tx.all<RewardRow>(
    `select * from rewards where sweep_after is not null order by id limit 1 ${skipLocked(tx, "rewards")}`,
  );
  if (!reward) return 0;
  const window = { after: reward.sweep_after ?? 0, limit: WINDOW };
  const users = await lockCounts(tx, reward.project_id, window);
  await deps.record(tx, await evaluate(tx, deps, [reward], await countsFor(tx, reward, users)));
  const last = users.length < WINDOW ? null : (users.at(-1)?.id ?? null);
  await tx.all("update rewards set sweep_after = $2, sweep_looked_at = sweep_looked_at + $3 where id = $1", [
    reward.id,
    last,
    users.length,
  ]);
  tx.afterCommit(() => deps.tellRewards([reward.project_id]));
  return 1;
}

async function countsFor(tx: Tx, reward: Reward, users: readonly UserCounts[]): Promise<Count[]> {
  const measure = measureOf(reward);
  if (measure !== "friendship")
    return users.map((user) => ({ userId: user.id, measure, value: user[measure] }));
  const ids = users.map((user) => user.id);
  const qualified = await lockQualified(tx, ids);
  return ids.map((userId) => ({ userId, measure, value: qualified.has(userId) ? 1 : 0 }));
}
