import { setImmediate as nextTurn } from "node:timers/promises";
import type { DeliveryState } from "../events/index.ts";
import { type IdRange, idsMadeBetween, inList, type Session, type Value } from "../kernel/database/index.ts";
import { GONE_WRONG, newestIds, type Selection } from "./ids.ts";

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
  input: string | null;
}

/** So many deliveries, at most, are searched at a time for those that fit. */
const MAX_CHUNK = 2000;
/** More pending ones are not put in order for a page: among so many, the newest are found by looking. */
const MAX_PENDING = 50_000;

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
  const made = await idsMadeBetween(session, "deliveries", filter.since, filter.until);
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
       response_headers, response_body, input
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

/** By the index that leaves the least to look at: what fits is all there, or looked for chunk by chunk. */
async function listOfTargets(
  session: Session,
  { targetIds, state, eventType }: LogFilter,
  ids: IdRange,
  limit: number,
): Promise<LoggedDelivery[]> {
  const ofType = { targetIds, ids, eventType };
  if (state === undefined) return read(session, await newestIds(session, ofType, limit));
  if (GONE_WRONG.includes(state)) {
    return read(session, await newestIds(session, { ...ofType, states: [state] }, limit), state);
  }
  const pending = state === "pending" ? await listPending(session, ofType, limit) : null;
  return pending ?? search(session, ofType, state, limit);
}

/**
 * The newest pending; null where there are more than MAX_PENDING. The queue's index, in which they are by time, is
 * read whole (`+id` keeps planners from an index by id). One statement: what is looked up a moment later may be pending
 * no more.
 */
async function listPending(
  session: Session,
  { targetIds, ids, eventType }: Omit<Selection, "states">,
  limit: number,
): Promise<LoggedDelivery[] | null> {
  const values: Value[] = [JSON.stringify(targetIds), ids.from, ids.below, MAX_PENDING + 1, limit];
  const ofType = eventType === undefined ? "" : `and event_type = $${values.push(eventType)}`;
  const rows = await session.all<LoggedDelivery & { total: number }>(
    `select ${COLUMNS}, newest.total
     from (select id, count(*) over () as total
       from (select id from deliveries
         where target_id in ${inList(session, "$1")} and due_at is not null and +id >= $2 and +id < $3 ${ofType}
         limit $4) as pending
       order by id desc limit $5) as newest
     join deliveries d on d.id = newest.id join events e on e.id = d.event_id order by d.id desc`,
    values,
  );
  return (rows[0]?.total ?? 0) > MAX_PENDING ? null : rows;
}

/** Those of the selection in a state that has no index. It is a common one: mostly the newest few are enough. */
async function search(
  session: Session,
  selection: Selection,
  state: DeliveryState,
  limit: number,
): Promise<LoggedDelivery[]> {
  const found: LoggedDelivery[] = [];
  let { below } = selection.ids;
  for (let chunk = 2 * limit; ; chunk = Math.min(2 * chunk, MAX_CHUNK)) {
    const ids = await newestIds(session, { ...selection, ids: { ...selection.ids, below } }, chunk);
    found.push(...(await read(session, ids, state)));
    const last = ids.at(-1);
    if (found.length >= limit || ids.length < chunk || last === undefined) return found.slice(0, limit);
    below = last;
    await nextTurn(); // a search through millions, on SQLite, shall not stop all else
  }
}

/** In this state still: it may have changed since the id was found. */
async function read(
  session: Session,
  ids: readonly number[],
  state?: DeliveryState,
): Promise<LoggedDelivery[]> {
  const values: Value[] = [JSON.stringify(ids)];
  const inState = state === undefined ? "" : `and d.state = $${values.push(state)}`;
  return session.all<LoggedDelivery>(
    `select ${COLUMNS} from deliveries d join events e on e.id = d.event_id
     where d.id in ${inList(session, "$1")} ${inState} order by d.id desc`,
    values,
  );
}
