import type { DeliveryState } from "../events/index.ts";
import { type Session, selectEach } from "../kernel/database/index.ts";
import type { IdRange } from "./id-range.ts";

export const STATES: readonly DeliveryState[] = ["pending", "accepted", "rejected", "failed", "canceled"];

/** Deliveries to these targets whose state, or whose type, is one of `values`, with an id in a range. */
export interface Selection {
  targetIds: readonly number[];
  column: "state" | "event_type";
  values: readonly string[];
  ids: IdRange;
}

const LOOK_UP = {
  target_id: "bigint",
  value: "text",
  from_id: "bigint",
  below_id: "bigint",
  most: "bigint",
} as const;

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

/** For each target and value they stand together in an index, in order: a few steps in it find all that matter. */
async function lookUp(
  session: Session,
  { targetIds, column, values, ids }: Selection,
  order: "asc" | "desc",
  limit: number,
): Promise<number[]> {
  const lookUps = targetIds.flatMap((target_id) =>
    values.map((value) => ({ target_id, value, from_id: ids.from, below_id: ids.below, most: limit })),
  );
  const found = await selectEach<{ id: number }, typeof LOOK_UP>(
    session,
    LOOK_UP,
    lookUps,
    `select id from deliveries
     where target_id = p.target_id and ${column} = p.value and id >= p.from_id and id < p.below_id
     order by id ${order} limit p.most`,
  );
  return found.map((row) => row.id);
}
