import { AppError } from "../../kernel/errors.ts";
import type { HubDeps } from "../deps.ts";
import type { Definition } from "./definition.ts";
import { fitTargets } from "./engine-targets.ts";
import { lockTask } from "./queries.ts";

/** What isn't there stays. */
export interface TaskChange {
  name?: string | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
  draft?: Definition | undefined;
}

/** Changes the draft and the words, which touches nothing that runs; or switches the task on or off. */
export async function changeTask(
  deps: HubDeps,
  projectId: number,
  taskId: number,
  { name, description, enabled, draft }: TaskChange,
): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const task = await lockTask(tx, projectId, taskId);
    if (enabled && task.published === null) throw notPublished(task.name);
    const isOn = enabled ?? task.enabled_at !== null;
    const after = {
      ...task,
      name: name ?? task.name,
      description: description ?? task.description,
      draft: draft ? JSON.stringify(draft) : task.draft,
      enabled_at: isOn ? (task.enabled_at ?? now) : null,
    };
    await tx.all(
      "update tasks set name = $2, description = $3, draft = $4, enabled_at = $5, updated_at = $6 where id = $1",
      [taskId, after.name, after.description, after.draft, after.enabled_at, now],
    );
    if (isOn === (task.enabled_at !== null)) return;
    const changed = await fitTargets(tx, after, now);
    tx.afterCommit(() => deps.recall(changed));
  });
}

function notPublished(name: string): AppError {
  return new AppError(
    "conflict",
    `"${name}" was never published, so there is nothing to switch on. Publish it.`,
  );
}
