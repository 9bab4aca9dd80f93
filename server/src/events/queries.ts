import { inList, type Session, selectEach } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { EventType } from "./catalogue.ts";
import { ARRIVAL } from "./record.ts";

export interface RecordedEvent {
  id: number;
  webhook_id: string;
  type: string;
  user_id: number | null;
  created_at: number;
  body: string;
}

/** Of the project's own: neither what came in for tasks, nor what they run again. */
const HAPPENED = `type not like '${ARRIVAL}%'`;

const COLUMNS = "id, webhook_id, type, user_id, created_at, body";

/** A project's events, newest first; one row more than the page has, if there is one. */
export async function listEvents(
  session: Session,
  { projectId, page }: { projectId: number; page: PageRequest },
): Promise<RecordedEvent[]> {
  return session.all<RecordedEvent>(
    `select ${COLUMNS} from events
     where project_id = $1 and id < $2 and ${HAPPENED} order by id desc limit $3`,
    [projectId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** What happened to a user, or between the user and another, newest first; one row more than the page has, if there is one. */
export async function listUserEvents(
  session: Session,
  { userId, page }: { userId: number; page: PageRequest },
): Promise<RecordedEvent[]> {
  return session.all<RecordedEvent>(
    `select ${COLUMNS} from events where id in (
       select id from (select id from events where user_id = $1 and id < $2 and ${HAPPENED} order by id desc limit $3) mine
       union
       select id from (select id from events where related_user_id = $1 and id < $2 and ${HAPPENED} order by id desc limit $3) shared)
     order by id desc limit $3`,
    [userId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** By id. */
export async function findEvents(
  session: Session,
  eventIds: readonly number[],
): Promise<Map<number, RecordedEvent>> {
  const rows = await session.all<RecordedEvent>(
    `select ${COLUMNS} from events where id in ${inList(session, "$1")}`,
    [JSON.stringify(eventIds)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** One of a project's own events; null where there is none of this id. */
export async function findEvent(
  session: Session,
  projectId: number,
  eventId: number,
): Promise<RecordedEvent | null> {
  const [row] = await session.all<RecordedEvent>(
    `select ${COLUMNS} from events where project_id = $1 and id = $2 and ${HAPPENED}`,
    [projectId, eventId],
  );
  return row ?? null;
}

export type EventOfUser = RecordedEvent & { related_user_id: number | null };

/** How far back is looked for events of some types, and how many are found. */
const LOOKED_AT = 200;
const FOUND = 20;
/** For the bulk statement. */
const USER = { user_id: "bigint" } as const;

/** Of a user's latest events those of some types, newest first. */
export async function latestOfTypes(
  session: Session,
  userId: number,
  types: readonly EventType[],
): Promise<EventOfUser[]> {
  return session.all(latest("$1", types), [userId]);
}

/** The same of several users, by user. */
export async function latestOfTypesEach(
  session: Session,
  userIds: readonly number[],
  types: readonly EventType[],
): Promise<Map<number, EventOfUser[]>> {
  const users = [...new Set(userIds)].map((user_id) => ({ user_id }));
  const events = await selectEach<EventOfUser & { user_id: number }, typeof USER>(
    session,
    USER,
    users,
    latest("p.user_id", types),
  );
  return Map.groupBy(events, (event) => event.user_id);
}

function latest(userId: string, types: readonly EventType[]): string {
  const names = types.map((type) => `'${type}'`);
  return `select * from (select ${COLUMNS}, related_user_id from events where user_id = ${userId}
       order by id desc limit ${LOOKED_AT}) as latest
     where type in (${names}) order by id desc limit ${FOUND}`;
}
