import { ARRIVAL } from "../../events/index.ts";
import type { Session } from "../../kernel/database/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import type { CaptureRow } from "../tables.ts";

/** What a task begins with: an event of the project, or a request that came in. */
export interface Incoming {
  /** The event's. */
  id: number;
  /** As the sender calls it. */
  type: string;
  receivedAt: number;
  /** `project`, or the name of the connection. */
  source: string;
  /** The captured request's name. */
  capture: string | null;
  body: unknown;
  /** null for the project's own. */
  request: { method: string; headers: unknown; query: unknown } | null;
}

/** What expressions and filters see: the members of the body, and beside them what came with it. */
export function dataOf({ id, type, receivedAt, source, body, request }: Incoming): object {
  const members = typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
  return {
    ...members,
    $event: { id, type, received_at: timeText(receivedAt), source },
    $request: request,
    $body: body,
  };
}

type ReadCapture = Pick<
  CaptureRow,
  "name" | "received_at" | "method" | "query" | "headers" | "data" | "event_type"
> & { source: string };

const CAPTURE = `select c.name, c.received_at, c.method, c.query, c.headers, c.data, c.event_type,
    coalesce(o.name, '') as source
  from captures c left join connections o on o.id = c.connection_id`;

/** The capture that an event tells of, by its body; null for what happened in the project. */
export function captureIdOf(body: string): number | null {
  const { type, data } = JSON.parse(body) as { type: string; data: { capture?: number } };
  return type.startsWith(ARRIVAL) ? (data.capture ?? null) : null;
}

/** What an event's body stands for; null where that is gone. */
export async function incomingOf(session: Session, text: string): Promise<Incoming | null> {
  const event = JSON.parse(text) as { id: number; type: string; data: unknown; created_at: number };
  if (!event.type.startsWith(ARRIVAL)) return ofProject(event);
  const { capture } = event.data as { capture: number };
  const [row] = await session.all<ReadCapture>(`${CAPTURE} where c.id = $1`, [capture]);
  return row ? captured(event.id, row) : null;
}

/** A project's captured request; null where there is none of this name. */
export async function namedCapture(
  session: Session,
  projectId: number,
  name: string,
): Promise<Incoming | null> {
  const [row] = await session.all<ReadCapture>(`${CAPTURE} where c.project_id = $1 and c.name = $2`, [
    projectId,
    name,
  ]);
  return row ? captured(0, row) : null;
}

export function ofProject(event: { id: number; type: string; data: unknown; created_at: number }): Incoming {
  return {
    id: event.id,
    type: event.type,
    receivedAt: event.created_at * 1000,
    source: "project",
    capture: null,
    body: event,
    request: null,
  };
}

function captured(id: number, row: ReadCapture): Incoming {
  return {
    id,
    type: row.event_type ?? "",
    receivedAt: row.received_at,
    source: row.source,
    capture: row.name,
    body: row.data === null ? null : JSON.parse(row.data),
    request: { method: row.method, headers: JSON.parse(row.headers), query: JSON.parse(row.query) },
  };
}
