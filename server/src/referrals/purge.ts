import type { Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` referrals of a deleted project, else counts of clicks; answers how many. */
export async function purgeReferrals(tx: Tx, projectId: number, limit: number): Promise<number> {
  const removed = await tx.all(
    "delete from referrals where id in (select id from referrals where project_id = $1 limit $2) returning id",
    [projectId, limit],
  );
  if (removed.length > 0) return removed.length;
  const counts = await tx.all(
    `delete from share_click_counts where project_id = $1
       and at in (select at from share_click_counts where project_id = $1 limit $2) returning at`,
    [projectId, limit],
  );
  if (counts.length > 0) return counts.length;
  await tx.all("delete from referral_reviews where project_id = $1", [projectId]);
  await tx.all("delete from share_click_totals where project_id = $1", [projectId]);
  return 0;
}
