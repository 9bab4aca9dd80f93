import type { Clock } from "../kernel/clock.ts";
import { insertMany, recordset, type Tx, takeIds } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
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
export function createRecord(deps: { clock: Clock; ids: Ids; wake: (targetIds: number[]) => void }): Record {
  return async (tx, events) => {
    if (events.length === 0) return;
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
    const [, targetIds] = await Promise.all([
      insertMany(tx, "events", EVENT_COLUMNS, rows),
      fanOut(tx, rows, now),
    ]);
    if (targetIds.length > 0) tx.afterCommit(() => deps.wake(targetIds));
  };
}

function serialize(id: number, event: NewEvent, now: number): string {
  const body = JSON.stringify({ id, type: event.type, data: event.data, created_at: Math.floor(now / 1000) });
  const bytes = Buffer.byteLength(body);
  if (bytes <= MAX_BODY_BYTES) return body;
  throw new AppError(
    "payload_too_large",
    `The ${event.type} event would be ${bytes} bytes; ${MAX_BODY_BYTES} is the limit. Shorten the user's custom fields.`,
  );
}

async function fanOut(
  tx: Tx,
  rows: { id: number; project_id: number; type: string }[],
  now: number,
): Promise<number[]> {
  const events = rows.map(({ id, project_id, type }) => ({ id, project_id, type }));
  const columns = { id: "bigint", project_id: "bigint", type: "text" } as const;
  const made = await tx.all<{ target_id: number }>(
    `insert into deliveries (project_id, target_id, event_id, event_type, due_at, created_at)
     select e.project_id, s.target_id, e.id, e.type, $2, $2
     from ${recordset(tx, "$1", "e", columns)}
     join subscriptions s on s.project_id = e.project_id and s.event_type in (e.type, '*')
     returning target_id`,
    [JSON.stringify(events), now],
  );
  return [...new Set(made.map((row) => row.target_id))];
}
