import { forgetTargets } from "../../delivery/index.ts";
import { inList, type Tx } from "../../kernel/database/index.ts";
import { RUN_KIND } from "./engine-targets.ts";

/** Removes deleted targets of which no run is left, and deleted tasks without targets; answers how many rows. */
export async function forgetTasks(tx: Tx, limit: number): Promise<number> {
  const targetIds = await forgetTargets(tx, RUN_KIND, limit);
  await tx.all(`delete from task_targets where target_id in ${inList(tx, "$1")}`, [
    JSON.stringify(targetIds),
  ]);
  const tasks = await tx.all(
    `delete from tasks where id in (
       select t.id from tasks t where t.deleted_at is not null
         and not exists (select 1 from task_targets tt where tt.task_id = t.id) limit $1)
     returning id`,
    [limit],
  );
  return targetIds.length + tasks.length;
}
