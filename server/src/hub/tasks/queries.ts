import { inList, lockRows, type Session, type Tx } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { PageRequest } from "../../kernel/http/index.ts";
import type { TaskRow, TaskTargetRow } from "../tables.ts";

/** A project's tasks, oldest first; one row more than the page has, if there is one. */
export async function listTasks(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<TaskRow[]> {
  return session.all<TaskRow>(
    `select * from tasks where project_id = $1 and id > $2 and deleted_at is null order by id limit $3`,
    [projectId, after ?? 0, limit + 1],
  );
}

export async function countTasks(session: Session, projectId: number): Promise<number> {
  const [row] = await session.all<{ count: number }>(
    "select count(*) as count from tasks where project_id = $1 and deleted_at is null",
    [projectId],
  );
  return row?.count ?? 0;
}

/** The task; throws `not_found`. */
export async function readTask(session: Session, projectId: number, id: number): Promise<TaskRow> {
  const [row] = await session.all<TaskRow>(
    "select * from tasks where project_id = $1 and id = $2 and deleted_at is null",
    [projectId, id],
  );
  if (!row) throw noTask(id);
  return row;
}

/** The task, which nobody else changes until the transaction ends; throws `not_found`. */
export async function lockTask(tx: Tx, projectId: number, id: number): Promise<TaskRow> {
  const [row] = await tx.all<TaskRow>(
    `select * from tasks where project_id = $1 and id = $2 and deleted_at is null ${lockRows(tx, "tasks")}`,
    [projectId, id],
  );
  if (!row) throw noTask(id);
  return row;
}

/** The engine's targets of these tasks, also those that their definitions have no more. */
export async function targetsOfTasks(session: Session, taskIds: readonly number[]): Promise<TaskTargetRow[]> {
  return session.all<TaskTargetRow>(
    `select * from task_targets where task_id in ${inList(session, "$1")} order by target_id`,
    [JSON.stringify(taskIds)],
  );
}

function noTask(id: number): AppError {
  return new AppError("not_found", `There is no task ${id} in this project.`);
}
