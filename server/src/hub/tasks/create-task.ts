import { AppError } from "../../kernel/errors.ts";
import type { HubDeps } from "../deps.ts";
import type { TaskRow } from "../tables.ts";
import type { Definition } from "./definition.ts";
import { countTasks } from "./queries.ts";

/** In a project. */
const MAX_TASKS = 200;

export const EMPTY: Definition = { source: null, filter: null, targets: [], sample: null };

/** A new task: a draft, off. */
export function createTask(
  { db, clock }: HubDeps,
  projectId: number,
  { name, description, draft }: { name: string; description: string; draft: Definition },
): Promise<TaskRow> {
  const now = clock.now();
  return db.transact(async (tx) => {
    if ((await countTasks(tx, projectId)) >= MAX_TASKS) throw tooMany();
    const [row] = await tx.all<TaskRow>(
      `insert into tasks (project_id, name, description, draft, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $5) returning *`,
      [projectId, name, description, JSON.stringify(draft), now],
    );
    return row as TaskRow;
  });
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `The project has ${MAX_TASKS} tasks, the most there can be. Delete one.`,
  );
}
