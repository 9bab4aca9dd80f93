import { lockRows, type Tx } from "../kernel/database/index.ts";

/** How far a user is by what the waitlist's order and rewards go by. */
export interface UserCounts {
  id: number;
  /** Friends who count. */
  referrals: number;
  points: number;
}

/**
 * Some of a project's users by id from behind `after`, with counts that nobody changes until the transaction ends: who
 * is being counted at this moment is waited for.
 */
export function lockCounts(
  tx: Tx,
  projectId: number,
  { after, limit }: { after: number; limit: number },
): Promise<UserCounts[]> {
  return tx.all<UserCounts>(
    `select id, share_signups_count as referrals, points from users where project_id = $1 and id > $2
     order by id limit $3 ${lockRows(tx, "users")}`,
    [projectId, after, limit],
  );
}
