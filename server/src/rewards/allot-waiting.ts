import { allotCodes } from "./allot-codes.ts";
import type { RewardsDeps } from "./deps.ts";
import type { Reward } from "./reward.ts";
import { tellGrants } from "./tell-grants.ts";

/** So many get their codes in one transaction. */
const WINDOW = 200;

/** Gives codes to some who wait for one and could have one; answers how many got theirs. */
export async function allotWaiting(deps: RewardsDeps): Promise<number> {
  const rewards = await deps.db.read.all<Reward>(
    `select * from rewards r
     where exists (select 1 from reward_grants g where g.reward_id = r.id and g.waits_for = 'codes')
       and exists (select 1 from coupon_codes c where c.reward_id = r.id and c.given_at is null)`,
  );
  let allotted = 0;
  for (const reward of rewards) allotted += await allotSome(deps, reward);
  return allotted;
}

function allotSome(deps: RewardsDeps, reward: Reward): Promise<number> {
  return deps.db.transact(async (tx) => {
    const wanting = Array.from({ length: WINDOW }, () => reward.id);
    const changes = await allotCodes(tx, [reward], wanting, deps.clock.now());
    await deps.record(tx, await tellGrants(tx, deps, [reward], changes));
    return changes.length;
  });
}
