import { skipLocked, type Tx, updateMany } from "../kernel/database/index.ts";
import { withCode } from "./grant.ts";
import type { Reward } from "./reward.ts";
import { type GrantChange, saveGrants } from "./save-grants.ts";
import type { CouponCodeRow, GrantRow } from "./tables.ts";

/**
 * Gives codes to those who wait for one, oldest first, at most as many of each rule as `wanting` names it. What another
 * transaction is about to take is passed over, not waited for: a sweep finds whoever is left behind by that.
 */
export async function allotCodes(
  tx: Tx,
  rewards: readonly Reward[],
  wanting: readonly number[],
  now: number,
): Promise<GrantChange[]> {
  const changes: GrantChange[] = [];
  for (const [rewardId, wanted] of countEach(wanting)) {
    const reward = rewards.find(({ id }) => id === rewardId);
    if (reward) changes.push(...(await allot(tx, reward, wanted, now)));
  }
  return changes;
}

async function allot(tx: Tx, reward: Reward, limit: number, now: number): Promise<GrantChange[]> {
  const codes = await tx.all<Pick<CouponCodeRow, "id" | "code">>(
    `select id, code from coupon_codes where reward_id = $1 and given_at is null order by id limit $2
     ${skipLocked(tx, "coupon_codes")}`,
    [reward.id, limit],
  );
  if (codes.length === 0) return [];
  const waiting = await tx.all<GrantRow>(
    `select * from reward_grants where reward_id = $1 and waits_for = 'codes' order by id limit $2
     ${skipLocked(tx, "reward_grants")}`,
    [reward.id, codes.length],
  );
  const given = waiting.map((grant, i) => ({ grant, code: codes[i] as (typeof codes)[number] }));
  const changes = given.map(({ grant, code }) => ({
    before: grant,
    after: withCode(grant, code.code, reward, now),
  }));
  await updateMany(
    tx,
    "coupon_codes",
    { key: { id: "bigint" }, set: { grant_id: "bigint", given_at: "bigint" } },
    given.map(({ grant, code }) => ({ id: code.id, grant_id: grant.id, given_at: now })),
  );
  await saveGrants(tx, changes);
  return changes;
}

/** By id, so that transactions take rules in the same order. */
function countEach(ids: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
