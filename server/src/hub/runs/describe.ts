import { attemptsOf, type EventDelivery, type LoggedAttempt, lastAttempts } from "../../delivery/index.ts";
import { AGAIN, ARRIVAL, findEvents, type RecordedEvent } from "../../events/index.ts";
import { inList, type Session } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { PageRequest } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { firstEmail } from "../captures/first-email.ts";
import type { CaptureRow, TaskRow } from "../tables.ts";
import type { Definition } from "../tasks/definition.ts";
import { publishedOf } from "../tasks/published.ts";
import { readTask, targetsOfTasks } from "../tasks/queries.ts";
import { readAttempt } from "./attempt.ts";
import { findRun, findRuns, type Run } from "./find-runs.ts";
import { captureIdOf, dataOf, incomingOf } from "./incoming.ts";
import type { Step } from "./run-state.ts";
import type { RunRowWire, RunState, RunWire } from "./run-wire.ts";

/** Which runs: of one task, or of all of a project's. */
export interface RunsAsked {
  projectId: number;
  taskId: number | null;
  state: RunState | undefined;
  /** Text, in any case. */
  search: string | undefined;
}

/** Rows of a list, each with its place; one more than the page has, if there is one. */
export async function listRunRows(
  session: Session,
  { projectId, taskId, state, search }: RunsAsked,
  { after, limit }: PageRequest,
): Promise<{ id: number; row: RunRowWire }[]> {
  const tasks = await tasksOf(session, projectId, taskId);
  const targets = await targetsOfTasks(session, [...tasks.keys()]);
  const page = { below: after ?? Number.MAX_SAFE_INTEGER, limit: limit + 1, state, search };
  const runs = await findRuns(session, targets, page);
  const rows = await describeRuns(session, tasks, runs);
  return rows.map((row, i) => ({ id: (runs[i] as Run).place, row }));
}

/** One run in full; throws `not_found`. */
export async function describeRun(
  session: Session,
  projectId: number,
  { task: taskId, run: eventId }: { task: number; run: number },
): Promise<RunWire> {
  const task = await readTask(session, projectId, taskId);
  const run = await readRun(session, task.id, eventId);
  const [row] = (await describeRuns(session, new Map([[task.id, task]]), [run])) as [RunRowWire];
  const event = (await findEvents(session, [eventId])).get(eventId) as RecordedEvent;
  const incoming = await incomingOf(session, event.body);
  const targets = await Promise.all(
    row.targets.map(async (target, i) => {
      const { deliveries } = run.steps[i] as Step;
      const attempts = await Promise.all(deliveries.map(({ id }) => attemptsOf(session, id)));
      return { ...target, tries: attempts.flat().map(toTry) };
    }),
  );
  return { ...row, input: incoming && dataOf(incoming), targets };
}

/** Throws `not_found`. */
export async function readRun(session: Session, taskId: number, eventId: number): Promise<Run> {
  const run = await findRun(session, await targetsOfTasks(session, [taskId]), eventId);
  if (!run) throw new AppError("not_found", `Task ${taskId} has no run ${eventId}.`);
  return run;
}

async function tasksOf(
  session: Session,
  projectId: number,
  taskId: number | null,
): Promise<Map<number, TaskRow>> {
  if (taskId !== null) return new Map([[taskId, await readTask(session, projectId, taskId)]]);
  const rows = await session.all<TaskRow>(
    "select * from tasks where project_id = $1 and deleted_at is null order by id",
    [projectId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function describeRuns(
  session: Session,
  tasks: ReadonlyMap<number, TaskRow>,
  runs: readonly Run[],
): Promise<RunRowWire[]> {
  const events = await findEvents(session, [...new Set(runs.map(({ eventId }) => eventId))]);
  const captures = await capturesOf(session, [...events.values()]);
  const lasts = await lastAttempts(
    session,
    runs.flatMap(({ steps }) => steps.map(lastOf).map(({ id }) => id)),
  );
  const names = await connectionNames(session, [...tasks.values()]);
  return runs.map((run) => {
    const task = tasks.get(run.taskId) as TaskRow;
    const event = events.get(run.eventId) as RecordedEvent;
    const body = JSON.parse(event.body) as { type: string };
    const capture = captures.get(captureIdOf(event.body) ?? 0) ?? null;
    return {
      id: run.eventId,
      task: { id: task.id, name: task.name },
      webhook_id: event.webhook_id,
      event_type: capture?.event_type ?? (body.type.startsWith(ARRIVAL) ? "" : body.type),
      received_at: timeText(event.created_at),
      capture: capture?.name ?? null,
      email: firstEmail(capture?.search ?? event.body.toLowerCase()),
      again: event.type.startsWith(AGAIN),
      state: run.state,
      targets: run.steps.map((step) => toStep(step, publishedOf(task), lasts, names)),
    };
  });
}

function lastOf({ deliveries }: Step): EventDelivery {
  return deliveries.at(-1) as EventDelivery;
}

function toStep(
  step: Step,
  published: Definition | null,
  lasts: ReadonlyMap<number, LoggedAttempt>,
  names: ReadonlyMap<number, string>,
): RunRowWire["targets"][number] {
  const last = lastOf(step);
  const attempt = lasts.get(last.id);
  const target = published?.targets.find(({ key }) => key === step.key);
  const connectionId = target?.connection_id ?? 0;
  const name = names.get(connectionId);
  return {
    key: step.key,
    connection: name === undefined ? null : { id: connectionId, name },
    action: target?.action ?? null,
    state: step.state,
    summary: attempt ? (readAttempt(attempt).summary ?? attempt.detail) : null,
    error_code: last.error_code,
    attempts: last.attempts,
    next_attempt_at: last.state === "pending" ? timeText(last.due_at) : null,
  };
}

function toTry(attempt: LoggedAttempt): RunWire["targets"][number]["tries"][number] {
  const { summary, input, output, steps, missing } = readAttempt(attempt);
  return {
    number: attempt.number,
    started_at: timeText(attempt.started_at),
    duration_ms: attempt.duration_ms,
    status_code: attempt.status_code,
    error_code: attempt.error_code,
    detail: attempt.detail,
    summary,
    input,
    missing: [...missing],
    output,
    steps: [...steps],
  };
}

async function capturesOf(
  session: Session,
  events: readonly RecordedEvent[],
): Promise<Map<number, Pick<CaptureRow, "id" | "name" | "event_type" | "search">>> {
  const rows = await session.all<Pick<CaptureRow, "id" | "name" | "event_type" | "search">>(
    `select id, name, event_type, search from captures where id in ${inList(session, "$1")}`,
    [JSON.stringify(events.map(({ body }) => captureIdOf(body)).filter((id) => id !== null))],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function connectionNames(session: Session, tasks: readonly TaskRow[]): Promise<Map<number, string>> {
  const ids = tasks.flatMap((task) => publishedOf(task)?.targets.map((one) => one.connection_id) ?? []);
  const rows = await session.all<{ id: number; name: string }>(
    `select id, name from connections where id in ${inList(session, "$1")}`,
    [JSON.stringify(ids.filter((id) => id !== null))],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
