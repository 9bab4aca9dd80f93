import type { DeliveryState } from "../events/index.ts";
import { type IdRange, type Session, selectEach } from "../kernel/database/index.ts";

/** The states that have an index: those that are rarer than the others. */
export const GONE_WRONG: readonly DeliveryState[] = ["rejected", "failed", "canceled"];

/** Deliveries to these targets with an id in a range. */
export interface Selection {
  targetIds: readonly number[];
  ids: IdRange;
  /** Of this event type only. */
  eventType?: string | undefined;
  /** In any of these only, which have gone wrong. */
  states?: readonly DeliveryState[] | undefined;
}

const LOOK_UP = {
  target_id: "bigint",
  state: "text",
  event_type: "text",
  from_id: "bigint",
  below_id: "bigint",
  most: "bigint",
} as const;

const IN_STATE = "and state = p.state and state <> 'accepted' and state <> 'pending'"; // the index's own condition
const OF_TYPE = "and event_type = p.event_type";

/** Their highest ids, downwards. */
export async function newestIds(session: Session, selection: Selection, limit: number): Promise<number[]> {
  const ids = await lookUp(session, selection, "desc", limit);
  return ids.sort((a, b) => b - a).slice(0, limit);
}

/** Their lowest ids, upwards. */
export async function oldestIds(session: Session, selection: Selection, limit: number): Promise<number[]> {
  const ids = await lookUp(session, selection, "asc", limit);
  return ids.sort((a, b) => a - b).slice(0, limit);
}

/** For each target (and state) they stand together in an index, in order: a few steps in it find all that matter. */
async function lookUp(
  session: Session,
  { targetIds, ids, eventType, states }: Selection,
  order: "asc" | "desc",
  limit: number,
): Promise<number[]> {
  const lookUps = targetIds.flatMap((target_id) =>
    (states ?? [null]).map((state) => ({
      target_id,
      state,
      event_type: eventType ?? null,
      from_id: ids.from,
      below_id: ids.below,
      most: limit,
    })),
  );
  const found = await selectEach<{ id: number }, typeof LOOK_UP>(
    session,
    LOOK_UP,
    lookUps,
    `select id from deliveries
     where target_id = p.target_id ${states ? IN_STATE : ""} ${eventType === undefined ? "" : OF_TYPE}
       and id >= p.from_id and id < p.below_id
     order by id ${order} limit p.most`,
  );
  return found.map((row) => row.id);
}
