import { deliver, redeliver } from "../../delivery/index.ts";
import { copyEvent, findEvents } from "../../events/index.ts";
import type { Tx } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import { noteEventOf } from "../captures/events-of.ts";
import type { HubDeps } from "../deps.ts";
import type { TaskRow, TaskTargetRow } from "../tables.ts";
import { publishedOf } from "../tasks/published.ts";
import { lockTask } from "../tasks/queries.ts";
import { readRun } from "./describe.ts";
import { captureIdOf } from "./incoming.ts";
import { hasGoneWrong } from "./run-state.ts";

/**
 * Runs a task again for the event of a run: what has gone wrong as the same run, or all of it as a new one. Answers the
 * run's id.
 */
export async function runAgain(
  deps: HubDeps,
  projectId: number,
  { task: taskId, run: eventId, targets }: { task: number; run: number; targets: "failed" | "all" },
): Promise<number> {
  return deps.db.transact(async (tx) => {
    const task = await lockTask(tx, projectId, taskId);
    if (task.enabled_at === null) throw isOff(task);
    const there = await tx.all<TaskTargetRow>(
      "select * from task_targets where task_id = $1 and deleted_at is null",
      [taskId],
    );
    const again = targets === "failed" ? retryFailed : startAnew;
    const { runId, woken } = await again(tx, deps, { task, eventId, there });
    tx.afterCommit(() => deps.wake(woken));
    tx.afterCommit(() => deps.tell("runs", [projectId]));
    return runId;
  });
}

interface Order {
  task: TaskRow;
  eventId: number;
  /** The targets that the task has now. */
  there: readonly TaskTargetRow[];
}

interface Begun {
  runId: number;
  woken: number[];
}

async function retryFailed(tx: Tx, { clock }: HubDeps, { task, eventId, there }: Order): Promise<Begun> {
  const run = await readRun(tx, task.id, eventId);
  const wrong = run.steps
    .filter(hasGoneWrong)
    .map(({ deliveries }) => deliveries.at(-1))
    .filter((last) => last !== undefined)
    .filter((last) => there.some(({ target_id }) => target_id === last.target_id));
  if (wrong.length === 0) {
    throw new AppError("resend_not_allowed", "Nothing of this run has gone wrong that the task still has.");
  }
  for (const { id } of wrong) await redeliver(tx, id, clock.now());
  return { runId: eventId, woken: wrong.map(({ target_id }) => target_id) };
}

/** A copy of the event, that nothing else hears of. Targets that wait for others begin by those. */
async function startAnew(tx: Tx, deps: HubDeps, { task, eventId, there }: Order): Promise<Begun> {
  await readRun(tx, task.id, eventId);
  const copy = await copyEvent(tx, deps, eventId);
  const [event] = (await findEvents(tx, [copy.id])).values();
  const captureId = event ? captureIdOf(event.body) : null;
  if (captureId !== null) await noteEventOf(tx, captureId, copy.id);
  const firsts = (publishedOf(task)?.targets ?? []).filter(({ after }) => !after);
  const deliveries = there
    .filter(({ key }) => firsts.some((target) => target.key === key))
    .map(({ target_id, project_id }) => ({
      project_id,
      target_id,
      event_id: copy.id,
      event_type: copy.type,
    }));
  return { runId: copy.id, woken: await deliver(tx, deliveries, deps.clock.now()) };
}

function isOff({ name }: TaskRow): AppError {
  return new AppError("conflict", `"${name}" is off. Switch it on to run it again.`);
}
