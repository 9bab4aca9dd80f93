import { inList, type Tx } from "../kernel/database/index.ts";

/**
 * What stays of users who are deleted or erased: that something was delivered, for the figures, without its code or a
 * word about it. Their codes are used up for good, and lead to nobody.
 */
export async function forgetUsers(tx: Tx, userIds: readonly number[]): Promise<void> {
  const ids = JSON.stringify(userIds);
  const ofUsers = `select id from reward_grants where user_id in ${inList(tx, "$1")}`;
  await tx.all(`update coupon_codes set grant_id = null where grant_id in (${ofUsers})`, [ids]);
  await tx.all(`delete from reward_grants where user_id in ${inList(tx, "$1")} and state <> 'delivered'`, [
    ids,
  ]);
  await tx.all(
    `update reward_grants set coupon_code = null, reason = null where user_id in ${inList(tx, "$1")}`,
    [ids],
  );
}
