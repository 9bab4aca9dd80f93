import { setImmediate as nextTurn } from "node:timers/promises";
import { deliveriesOf, type EventDelivery, newestFirsts } from "../../delivery/index.ts";
import { findEvents, type RecordedEvent } from "../../events/index.ts";
import { inList, positionFunction, type Session } from "../../kernel/database/index.ts";
import type { TaskTargetRow } from "../tables.ts";
import { captureIdOf } from "./incoming.ts";
import { runState, type Step, stepsOf } from "./run-state.ts";
import type { RunState } from "./run-wire.ts";

/** A task's reaction to an event. */
export interface Run {
  /** Where it stands in a list: the newest first delivery of its targets. */
  place: number;
  taskId: number;
  eventId: number;
  state: RunState;
  steps: Step[];
}

/** How many deliveries of each target are looked at, at most, before the process does something else. */
const MAX_CHUNK = 500;
/** A search looks through so many runs, and no further: what came in is read of each. */
const SEARCHED = 5000;

/** Which runs: below a place, and some of those. */
export interface RunsWanted {
  below: number;
  limit: number;
  state: RunState | undefined;
  /** Text, in any case. */
  search: string | undefined;
}

/**
 * Runs of these targets' tasks, newest first, at places below `below`. A run stands where its newest first delivery does,
 * so what is found below the lowest that was read of any target may not be all of it: that is read next.
 */
export async function findRuns(
  session: Session,
  targets: readonly TaskTargetRow[],
  { below, limit, state, search }: RunsWanted,
): Promise<Run[]> {
  const targetIds = targets.map(({ target_id }) => target_id);
  const found: Run[] = [];
  let searched = 0;
  for (let from = below, chunk = limit; ; chunk = Math.min(2 * chunk, MAX_CHUNK)) {
    const firsts = await newestFirsts(session, targetIds, { below: from, limit: chunk });
    const floor = lowestRead(firsts, chunk);
    const eventIds = [...new Set(firsts.map(({ event_id }) => event_id))];
    const runs = runsOf(targets, await deliveriesOf(session, targetIds, eventIds));
    const whole = runs
      .filter(({ place }) => place < from && place >= floor)
      .filter((run) => state === undefined || run.state === state)
      .sort((a, b) => b.place - a.place);
    found.push(...(search === undefined ? whole : await matching(session, whole, search)));
    searched += search === undefined ? 0 : whole.length;
    if (found.length >= limit || floor === 0 || searched >= SEARCHED) return found.slice(0, limit);
    from = floor;
    await nextTurn(); // a search through millions, on SQLite, shall not stop all else
  }
}

/** Those with a text in their event, or in what it tells of. */
async function matching(session: Session, runs: readonly Run[], search: string): Promise<Run[]> {
  const text = search.toLowerCase();
  const events = await findEvents(session, [...new Set(runs.map(({ eventId }) => eventId))]);
  const captureIds = [...events.values()].map(({ body }) => captureIdOf(body)).filter((id) => id !== null);
  const found = await session.all<{ id: number }>(
    `select id from captures where id in ${inList(session, "$1")} and ${positionFunction(session)}(search, $2) > 0`,
    [JSON.stringify(captureIds), text],
  );
  const captures = new Set(found.map(({ id }) => id));
  return runs.filter(({ eventId }) => {
    const { body } = events.get(eventId) as RecordedEvent;
    const captureId = captureIdOf(body);
    return captureId === null ? body.toLowerCase().includes(text) : captures.has(captureId);
  });
}

/** Above which everything was read: the highest of the lowest ids of targets that have more; 0 where none has. */
function lowestRead(firsts: readonly { id: number; target_id: number }[], chunk: number): number {
  const byTarget = Map.groupBy(firsts, ({ target_id }) => target_id);
  const lowest = [...byTarget.values()]
    .filter((its) => its.length === chunk)
    .map((its) => Math.min(...its.map(({ id }) => id)));
  return Math.max(0, ...lowest);
}

/** One run, by its event; null where the task has none of it. */
export async function findRun(
  session: Session,
  targets: readonly TaskTargetRow[],
  eventId: number,
): Promise<Run | null> {
  const targetIds = targets.map(({ target_id }) => target_id);
  return runsOf(targets, await deliveriesOf(session, targetIds, [eventId]))[0] ?? null;
}

function runsOf(targets: readonly TaskTargetRow[], deliveries: readonly EventDelivery[]): Run[] {
  const targetOf = new Map(targets.map((target) => [target.target_id, target]));
  const taskOf = ({ target_id }: EventDelivery) => (targetOf.get(target_id) as TaskTargetRow).task_id;
  const byRun = Map.groupBy(deliveries, (delivery) => `${taskOf(delivery)} ${delivery.event_id}`);
  return [...byRun.values()].map((its) => {
    const [first] = its as [EventDelivery];
    const steps = stepsOf(its, targetOf);
    return {
      place: Math.max(...its.filter(({ resend_of }) => resend_of === null).map(({ id }) => id)),
      taskId: taskOf(first),
      eventId: first.event_id,
      state: runState(steps),
      steps,
    };
  });
}
