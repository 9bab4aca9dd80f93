import { positionFunction, type Session, type Value } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { PageRequest } from "../../kernel/http/index.ts";
import type { CaptureRow } from "../tables.ts";

/** A search looks through so many of the newest, and no further: each is read. */
const SEARCHED = 5000;
/** Types of one source that are told apart; a sender may make up new ones for ever. */
const MAX_TYPES = 100;
/** Beyond it nobody counts. */
const MAX_COUNTED = 1000;

export type CaptureListed = Omit<CaptureRow, "raw" | "data" | "headers" | "query">;
export type CaptureRead = CaptureRow;

/** All that a list shows: never a body. */
const LISTED = `id, project_id, connection_id, name, received_at, method, address, content_type, kind, size, note,
  event_type, state, reason, verified_by, hops, event_id, search`;

export interface CaptureFilter {
  connectionId: number;
  type?: string | undefined;
  state?: string | undefined;
  /** Text, in any case. */
  search?: string | undefined;
  /** ms. */
  since?: number | undefined;
  until?: number | undefined;
}

/** A connection's captures, newest first; one row more than the page has, if there is one. */
export async function listCaptures(
  session: Session,
  filter: CaptureFilter,
  { limit, after }: PageRequest,
): Promise<CaptureListed[]> {
  const values: Value[] = [filter.connectionId, after ?? Number.MAX_SAFE_INTEGER, limit + 1];
  const bind = (value: Value) => `$${values.push(value)}`;
  const conditions = ["connection_id = $1", "id < $2"];
  if (filter.type !== undefined) conditions.push(`event_type = ${bind(filter.type)}`);
  if (filter.state !== undefined) conditions.push(`state = ${bind(filter.state)}`);
  if (filter.since !== undefined) conditions.push(`received_at >= ${bind(filter.since)}`);
  if (filter.until !== undefined) conditions.push(`received_at < ${bind(filter.until)}`);
  if (filter.search !== undefined) {
    const newest = `select id from captures where connection_id = $1 order by id desc limit 1 offset ${SEARCHED}`;
    conditions.push(`id > coalesce((${newest}), 0)`);
    conditions.push(`${positionFunction(session)}(search, ${bind(filter.search.toLowerCase())}) > 0`);
  }
  return session.all<CaptureListed>(
    `select ${LISTED} from captures where ${conditions.join(" and ")} order by id desc limit $3`,
    values,
  );
}

/** One capture with its body, by its name; throws `not_found`. */
export async function readCapture(session: Session, projectId: number, name: string): Promise<CaptureRead> {
  const [capture] = await session.all<CaptureRead>(
    `select ${LISTED}, headers, query, data, raw from captures where name = $1 and project_id = $2`,
    [name, projectId],
  );
  if (!capture) throw noCapture(name);
  return capture;
}

export function noCapture(name: string): AppError {
  return new AppError("not_found", `There is no capture "${name}" in this project.`);
}

export interface TypeSeen {
  event_type: string | null;
  count: number;
  /** Of the last one. */
  id: number;
  name: string;
  received_at: number;
}

/** The event types that came, the one that came last first. One look-up each in an index, however many captures there are. */
export async function typesSeen(session: Session, connectionId: number): Promise<TypeSeen[]> {
  const of = (nulls: boolean) =>
    `connection_id = $1 and ${nulls ? "event_type is null and state <> 'rejected'" : "event_type = t.type"}`;
  const describe = (from: string, nulls: boolean) =>
    `select t.type as event_type, c.id, c.name, c.received_at,
       (select count(*) from (select 1 from captures where ${of(nulls)} limit ${MAX_COUNTED}) counted) as count
     from ${from} join captures c on c.id = (select id from captures where ${of(nulls)} order by id desc limit 1)`;
  return session.all<TypeSeen>(
    `with recursive types (type) as (
       select min(event_type) from captures where connection_id = $1
       union all
       select (select min(event_type) from captures where connection_id = $1 and event_type > types.type)
       from types where types.type is not null
     ), seen (type) as (select type from types where type is not null limit ${MAX_TYPES})
     ${describe("seen t", false)}
     union all ${describe("(select cast(null as text) as type) t", true)}
     order by id desc`,
    [connectionId],
  );
}
