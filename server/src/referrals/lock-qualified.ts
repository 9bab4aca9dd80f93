import { inList, lockRows, type Tx } from "../kernel/database/index.ts";

/** Those of the users who count as somebody's referral, which nobody changes until the transaction ends. */
export async function lockQualified(tx: Tx, friendIds: readonly number[]): Promise<Set<number>> {
  const rows = await tx.all<{ friend_id: number; state: string }>(
    `select friend_id, state from referrals where friend_id in ${inList(tx, "$1")}
     order by id ${lockRows(tx, "referrals")}`,
    [JSON.stringify(friendIds)],
  );
  return new Set(rows.filter(({ state }) => state === "qualified").map((row) => row.friend_id));
}
