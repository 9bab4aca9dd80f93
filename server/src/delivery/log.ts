import { setImmediate as nextTurn } from "node:timers/promises";
import type { DeliveryState } from "../events/index.ts";
import { inList, type Session, type Value } from "../kernel/database/index.ts";
import { type IdRange, idsMadeBetween } from "./id-range.ts";
import { GONE_WRONG, newestIds, pendingIds, type Selection } from "./ids.ts";

/** A delivery as the log lists it. Times in ms. */
export interface LoggedDelivery {
  id: number;
  webhook_id: string;
  event_id: number;
  event_type: string;
  target_id: number;
  user_id: number | null;
  state: DeliveryState;
  attempts: number;
  status_code: number | null;
  error_code: string | null;
  due_at: number | null;
  resend_of: number | null;
  created_at: number;
  finished_at: number | null;
}

/** Which deliveries: those to these targets that fit every member given. */
export interface LogFilter {
  targetIds: readonly number[];
  state?: DeliveryState | undefined;
  eventType?: string | undefined;
  userId?: number | undefined;
  webhookId?: string | undefined;
  /** Made at or after. Ms. */
  since?: number | undefined;
  /** Made before. Ms. */
  until?: number | undefined;
}

/** At most `limit` deliveries, with ids below `before`. */
export interface LogPage {
  before: number | null;
  limit: number;
}

/** An attempt as it was logged. Headers are JSON objects as text. */
export interface LoggedAttempt {
  number: number;
  started_at: number;
  duration_ms: number;
  status_code: number | null;
  error_code: string | null;
  detail: string | null;
  request_headers: string | null;
  response_headers: string | null;
  response_body: string | null;
}

/** So many deliveries are searched at a time for those that fit. */
const CHUNK = 2000;

const COLUMNS = [
  "d.id",
  "e.webhook_id",
  "d.event_id",
  "d.event_type",
  "d.target_id",
  "e.user_id",
  "d.state",
  "d.attempts",
  "d.status_code",
  "d.error_code",
  "d.due_at",
  "d.resend_of",
  "d.created_at",
  "d.finished_at",
] as const;

/**
 * Lists deliveries, newest first. A page is a few look-ups, however many deliveries there are; only where a
 * common state is rare for the targets asked for (few of millions were accepted) are many looked at.
 */
export async function listDeliveries(
  session: Session,
  filter: LogFilter,
  page: LogPage,
): Promise<LoggedDelivery[]> {
  if (filter.targetIds.length === 0) return [];
  const made = await idsMadeBetween(session, filter.since, filter.until);
  const ids = { from: made.from, below: Math.min(made.below, page.before ?? made.below) };
  const isOfFewEvents = filter.webhookId !== undefined || filter.userId !== undefined;
  return isOfFewEvents
    ? listOfEvents(session, filter, ids, page.limit)
    : listOfTargets(session, filter, ids, page.limit);
}

/** One delivery with its body, to a target of this kind; null where the project has no such. */
export async function findDelivery(
  session: Session,
  { projectId, kind, id }: { projectId: number; kind: string; id: number },
): Promise<(LoggedDelivery & { body: string }) | null> {
  const [row] = await session.all<LoggedDelivery & { body: string }>(
    `select ${COLUMNS}, e.body from deliveries d
     join events e on e.id = d.event_id
     join targets t on t.id = d.target_id
     where d.id = $1 and d.project_id = $2 and t.kind = $3`,
    [id, projectId, kind],
  );
  return row ?? null;
}

/** The attempts of a delivery, the first one first. */
export async function attemptsOf(session: Session, deliveryId: number): Promise<LoggedAttempt[]> {
  return session.all<LoggedAttempt>(
    `select number, started_at, duration_ms, status_code, error_code, detail, request_headers,
       response_headers, response_body
     from attempts where delivery_id = $1 order by number`,
    [deliveryId],
  );
}

/** A user has few events, and an event few deliveries: all of them are looked at. The cross join has SQLite begin there. */
async function listOfEvents(
  session: Session,
  { targetIds, state, eventType, userId, webhookId }: LogFilter,
  ids: IdRange,
  limit: number,
): Promise<LoggedDelivery[]> {
  const values: Value[] = [JSON.stringify(targetIds), ids.from, ids.below, limit];
  const conditions = [`d.target_id in ${inList(session, "$1")}`, "d.id >= $2", "d.id < $3"];
  const asked = {
    "e.webhook_id": webhookId,
    "e.user_id": userId,
    "d.state": state,
    "d.event_type": eventType,
  };
  for (const [column, value] of Object.entries(asked)) {
    if (value !== undefined) conditions.push(`${column} = $${values.push(value)}`);
  }
  return session.all<LoggedDelivery>(
    `select ${COLUMNS} from events e cross join deliveries d
     where d.event_id = e.id and ${conditions.join(" and ")} order by d.id desc limit $4`,
    values,
  );
}

/** By the index that leaves the least to look at, chunk by chunk until enough is found. */
async function listOfTargets(
  session: Session,
  filter: LogFilter,
  ids: IdRange,
  limit: number,
): Promise<LoggedDelivery[]> {
  const { targetIds, state } = filter;
  const pending = state === "pending" ? await pendingIds(session, { targetIds, ids }, CHUNK) : null;
  if (pending) return (await read(session, pending)).filter((row) => fits(row, filter)).slice(0, limit);
  const { selection, isExact } = await narrowest(session, filter, ids);
  const chunk = isExact ? limit : CHUNK;
  const found: LoggedDelivery[] = [];
  for (let below: number | undefined = ids.below; below !== undefined && found.length < limit; ) {
    const some = await newestIds(session, { ...selection, ids: { from: ids.from, below } }, chunk);
    // Checked in any case: since its id was found, its state may have changed.
    found.push(...(await read(session, some)).filter((row) => fits(row, filter)));
    below = some.length === chunk ? some.at(-1) : undefined;
    await nextTurn(); // a search through millions, on SQLite, shall not stop all else
  }
  return found.slice(0, limit);
}

function fits(row: LoggedDelivery, { state, eventType }: LogFilter): boolean {
  return (state ?? row.state) === row.state && (eventType ?? row.event_type) === row.event_type;
}

/** Where to look, and whether all that is there fits: by a state that is rare, else by the type, else at all. */
async function narrowest(
  session: Session,
  { targetIds, state, eventType }: LogFilter,
  ids: IdRange,
): Promise<{ selection: Selection; isExact: boolean }> {
  const ofType: Selection = { targetIds, ids };
  if (eventType !== undefined) ofType.only = { column: "event_type", values: [eventType] };
  if (state === undefined) return { selection: ofType, isExact: true };
  if (!GONE_WRONG.includes(state)) return { selection: ofType, isExact: false };
  const inState: Selection = { targetIds, ids, only: { column: "state", values: [state] } };
  if (eventType === undefined) return { selection: inState, isExact: true };
  const areFew = (await newestIds(session, inState, CHUNK)).length < CHUNK;
  return { selection: areFew ? inState : ofType, isExact: false };
}

async function read(session: Session, ids: readonly number[]): Promise<LoggedDelivery[]> {
  return session.all<LoggedDelivery>(
    `select ${COLUMNS} from deliveries d join events e on e.id = d.event_id
     where d.id in ${inList(session, "$1")} order by d.id desc`,
    [JSON.stringify(ids)],
  );
}
