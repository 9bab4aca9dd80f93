import { createTarget, deleteTarget, resubscribe } from "../../delivery/index.ts";
import { arrivalType } from "../../events/index.ts";
import type { Tx } from "../../kernel/database/index.ts";
import type { TaskRow, TaskTargetRow } from "../tables.ts";
import type { TaskSource, TaskTarget } from "./definition.ts";
import { publishedOf } from "./published.ts";

/** Of the delivery engine's targets those that are targets of tasks. */
export const RUN_KIND = "run";

/**
 * Makes the engine's targets what the task says now: one for each published target, subscribed to the source's events
 * while the task is on. Answers all that changed, for the engine to look at them anew.
 */
export async function fitTargets(tx: Tx, task: TaskRow, now: number): Promise<number[]> {
  const published = task.deleted_at === null ? publishedOf(task) : null;
  const wanted = published?.targets ?? [];
  const there = await tx.all<TaskTargetRow>(
    "select * from task_targets where task_id = $1 and deleted_at is null",
    [task.id],
  );
  const gone = there.filter(({ key }) => !wanted.some((target) => target.key === key));
  for (const { target_id } of gone) await remove(tx, target_id, now);
  const ids = there.map(({ target_id }) => target_id);
  for (const target of wanted) {
    const known = there.find(({ key }) => key === target.key);
    const targetId = known?.target_id ?? (await add(tx, task, target.key));
    const types = published?.source && task.enabled_at !== null ? typesFor(target, published.source) : [];
    await resubscribe(tx, targetId, task.project_id, types);
    if (!known) ids.push(targetId);
  }
  return ids;
}

/** What makes a target begin: who waits for another target begins by that one's end. */
function typesFor({ after }: TaskTarget, source: TaskSource): string[] {
  if (after) return [];
  const isAll = source.types.length === 0 || source.types.includes("*"); // with others beside it, those would come twice
  const types = isAll ? ["*"] : source.types;
  const { connection_id } = source;
  return connection_id === null ? types : types.map((type) => arrivalType(connection_id, type));
}

async function add(tx: Tx, task: TaskRow, key: string): Promise<number> {
  const projectId = task.project_id;
  const targetId = await createTarget(tx, { projectId, kind: RUN_KIND, eventTypes: [], heldAt: null });
  await tx.all("insert into task_targets (target_id, project_id, task_id, key) values ($1, $2, $3, $4)", [
    targetId,
    projectId,
    task.id,
    key,
  ]);
  return targetId;
}

async function remove(tx: Tx, targetId: number, now: number): Promise<void> {
  await deleteTarget(tx, targetId, now);
  await tx.all("update task_targets set deleted_at = $2 where target_id = $1", [targetId, now]);
}
