import type { HubDeps } from "../deps.ts";
import { fitTargets } from "./engine-targets.ts";
import { lockTask } from "./queries.ts";

/** Takes a task away with its runs; what is still waiting for a try is canceled. */
export async function deleteTask(deps: HubDeps, projectId: number, taskId: number): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const task = await lockTask(tx, projectId, taskId);
    await tx.all("update tasks set deleted_at = $2, enabled_at = null where id = $1", [taskId, now]);
    const changed = await fitTargets(tx, { ...task, deleted_at: now }, now);
    tx.afterCommit(() => deps.recall(changed));
    tx.afterCommit(deps.cancelSoon);
  });
}
