import type { Clock } from "../kernel/clock.ts";
import { insertMany, recordset, type Tx, takeIds } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { currentHops } from "../kernel/hops.ts";
import type { Ids } from "../kernel/ids.ts";
import type { EventType } from "./catalogue.ts";

/** Bytes of a body, at most. Above it the act that causes the event is refused. */
export const MAX_BODY_BYTES = 256 * 1024;

export interface NewEvent {
  projectId: number;
  type: EventType;
  data: object;
  /** Whose timeline it stands in; null for a project's own events. */
  userId: number | null;
  /** The other person whose data is in the payload (a referrer, a friend), for erasure. */
  relatedUserId?: number | null;
}

/** Records events in the caller's transaction, with one pending delivery for each subscriber. */
export type Record = (tx: Tx, events: readonly NewEvent[]) => Promise<void>;

/** Something that came in from outside, on its way to the tasks that wait for it. Not in the catalogue, and never sent on. */
export interface Arrival {
  projectId: number;
  /** The connection that it came in by. */
  connectionId: number;
  /** As the sender calls it; `""` where it has no name. */
  type: string;
  /** Where the rest of it is. */
  data: object;
  /** How many tasks stand behind it in a row, as its sender says. */
  hops: number;
}

/** What arrivals of a connection are called here: a type of theirs, or `*` for all. */
export function arrivalType(connectionId: number, type: string): string {
  return `${ARRIVAL}${connectionId}:${type}`;
}

/** No type of the catalogue begins so. */
export const ARRIVAL = "hub:";

/**
 * Records arrivals in the caller's transaction, with one pending delivery for each task that waits; answers their
 * event ids. One that nobody waits for is no event: null.
 */
export type RecordArrivals = (tx: Tx, arrivals: readonly Arrival[]) => Promise<(number | null)[]>;

const EVENT_COLUMNS = {
  id: "bigint",
  project_id: "bigint",
  type: "text",
  webhook_id: "text",
  user_id: "bigint",
  related_user_id: "bigint",
  body: "text",
  created_at: "bigint",
} as const;

/**
 * The only way an event comes to be. The body is serialised here, once; what is stored is what every
 * endpoint gets on every attempt. `wake` hears, after the commit, which targets have new work.
 */
export function createRecord(deps: RecordDeps): Record {
  return async (tx, events) => {
    await write(
      tx,
      deps,
      events.map((event) => ({ ...event, anyType: "*", hops: currentHops() })),
    );
  };
}

/** The way in for what others send. */
export function createRecordArrivals(deps: RecordDeps): RecordArrivals {
  return async (tx, arrivals) => {
    const events = arrivals.map(({ projectId, connectionId, type, data, hops }) => ({
      projectId,
      hops,
      type: arrivalType(connectionId, type),
      anyType: arrivalType(connectionId, "*"),
      data,
      userId: null,
    }));
    const awaited = await placesAwaited(tx, events);
    const ids = await write(
      tx,
      deps,
      awaited.map((place) => events[place] as Unwritten),
    );
    const byPlace = new Map(awaited.map((place, i) => [place, ids[i] as number]));
    return arrivals.map((_, place) => byPlace.get(place) ?? null);
  };
}

export interface RecordDeps {
  clock: Clock;
  ids: Ids;
  wake: (targetIds: number[]) => void;
}

interface Unwritten extends Omit<NewEvent, "type"> {
  type: string;
  /** What those subscribe to who want this one whatever its type. */
  anyType: string;
  hops: number;
}

async function write(tx: Tx, deps: RecordDeps, events: readonly Unwritten[]): Promise<number[]> {
  if (events.length === 0) return [];
  const now = deps.clock.now();
  const ids = await takeIds(tx, "events_id", events.length);
  const rows = events.map((event, i) => ({
    id: ids[i] as number,
    project_id: event.projectId,
    type: event.type,
    webhook_id: deps.ids.sortable("evt"),
    user_id: event.userId,
    related_user_id: event.relatedUserId ?? null,
    body: serialize(ids[i] as number, event, now),
    created_at: now,
  }));
  const wanted = rows.map(({ id, project_id, type }, i) => ({
    id,
    project_id,
    type,
    any_type: (events[i] as Unwritten).anyType,
  }));
  const [, targetIds] = await Promise.all([
    insertMany(tx, "events", EVENT_COLUMNS, rows),
    fanOut(tx, wanted, now),
    noteHops(
      tx,
      events.map(({ hops }, i) => ({ event_id: ids[i] as number, hops })),
    ),
  ]);
  if (targetIds.length > 0) tx.afterCommit(() => deps.wake(targetIds));
  return ids;
}

/** Only of those that have any. */
export async function noteHops(tx: Tx, rows: readonly { event_id: number; hops: number }[]): Promise<void> {
  const caused = rows.filter(({ hops }) => hops > 0);
  await insertMany(tx, "event_hops", { event_id: "bigint", hops: "bigint" }, caused);
}

const AWAITED_COLUMNS = { place: "bigint", project_id: "bigint", type: "text", any_type: "text" } as const;

/** The places of those that somebody has subscribed to, in order. */
async function placesAwaited(tx: Tx, events: readonly Unwritten[]): Promise<number[]> {
  if (events.length === 0) return [];
  const asked = events.map(({ projectId, type, anyType }, place) => ({
    place,
    project_id: projectId,
    type,
    any_type: anyType,
  }));
  const rows = await tx.all<{ place: number }>(
    `select e.place from ${recordset(tx, "$1", "e", AWAITED_COLUMNS)}
     where exists (select 1 from subscriptions s
       where s.project_id = e.project_id and s.event_type in (e.type, e.any_type))
     order by e.place`,
    [JSON.stringify(asked)],
  );
  return rows.map((row) => row.place);
}

function serialize(id: number, event: Unwritten, now: number): string {
  const body = JSON.stringify({ id, type: event.type, data: event.data, created_at: Math.floor(now / 1000) });
  const bytes = Buffer.byteLength(body);
  if (bytes <= MAX_BODY_BYTES) return body;
  throw new AppError(
    "payload_too_large",
    `The ${event.type} event would be ${bytes} bytes; ${MAX_BODY_BYTES} is the limit. Shorten the user's custom fields.`,
  );
}

const WANTED_COLUMNS = { id: "bigint", project_id: "bigint", type: "text", any_type: "text" } as const;

async function fanOut(
  tx: Tx,
  events: readonly { id: number; project_id: number; type: string; any_type: string }[],
  now: number,
): Promise<number[]> {
  const made = await tx.all<{ target_id: number }>(
    `insert into deliveries (project_id, target_id, event_id, event_type, due_at, created_at)
     select e.project_id, s.target_id, e.id, e.type, $2, $2
     from ${recordset(tx, "$1", "e", WANTED_COLUMNS)}
     join subscriptions s on s.project_id = e.project_id and s.event_type in (e.type, e.any_type)
     returning target_id`,
    [JSON.stringify(events), now],
  );
  return [...new Set(made.map((row) => row.target_id))];
}
