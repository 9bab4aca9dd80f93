import { newestAt } from "../../delivery/index.ts";
import type { HubDeps } from "../deps.ts";
import type { TaskRow } from "../tables.ts";
import { problemsOf } from "./problems.ts";
import { draftOf } from "./published.ts";
import { targetsOfTasks } from "./queries.ts";
import { connectorsOf } from "./surroundings.ts";
import type { DescribedTask } from "./wire.ts";

/** Tasks with what their drafts lack, and when they ran last. */
export async function describeTasks(
  { db }: HubDeps,
  projectId: number,
  tasks: readonly TaskRow[],
): Promise<DescribedTask[]> {
  const connections = await connectorsOf(db.read, projectId);
  const targets = await targetsOfTasks(
    db.read,
    tasks.map(({ id }) => id),
  );
  const ranAt = await newestAt(
    db.read,
    targets.map(({ target_id }) => target_id),
  );
  return tasks.map((task) => {
    const its = targets.filter(({ task_id }) => task_id === task.id);
    const times = its.flatMap(({ target_id }) => ranAt.get(target_id) ?? []);
    return {
      ...task,
      problems: problemsOf(draftOf(task), { connections, fields: {} }),
      last_run_at: times.length === 0 ? null : Math.max(...times),
    };
  });
}
