import type { Tx } from "../kernel/database/index.ts";

/** Removes up to `limit` of what a deleted project's waves did, then the waves; answers how many. */
export async function purgeWaves(tx: Tx, projectId: number, limit: number): Promise<number> {
  const people = await tx.all(
    `delete from wave_users where id in (
       select u.id from waves w join wave_users u on u.wave_id = w.id where w.project_id = $1 limit $2)
     returning id`,
    [projectId, limit],
  );
  if (people.length > 0) return people.length;
  const waves = await tx.all(
    "delete from waves where id in (select id from waves where project_id = $1 limit $2) returning id",
    [projectId, limit],
  );
  return waves.length;
}
