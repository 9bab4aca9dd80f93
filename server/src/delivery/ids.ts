import type { DeliveryState } from "../events/index.ts";
import { type Session, selectEach } from "../kernel/database/index.ts";
import type { IdRange } from "./id-range.ts";

/** The states that have an index: those that are rarer than the others. */
export const GONE_WRONG: readonly DeliveryState[] = ["rejected", "failed", "canceled"];

/** Deliveries to these targets with an id in a range. */
export interface Selection {
  targetIds: readonly number[];
  ids: IdRange;
  /** Of any of these values only: event types, or states that have gone wrong. */
  only?: { column: "event_type" | "state"; values: readonly string[] };
}

const LOOK_UP = {
  target_id: "bigint",
  value: "text",
  from_id: "bigint",
  below_id: "bigint",
  most: "bigint",
} as const;

const ONLY = {
  event_type: "and event_type = p.value",
  state: "and state = p.value and state <> 'accepted' and state <> 'pending'", // the index's own condition
} as const;

const PENDING = { target_id: "bigint", most: "bigint" } as const;

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

/** For each target (and value) they stand together in an index, in order: a few steps in it find all that matter. */
async function lookUp(
  session: Session,
  { targetIds, ids, only }: Selection,
  order: "asc" | "desc",
  limit: number,
): Promise<number[]> {
  const lookUps = targetIds.flatMap((target_id) =>
    (only?.values ?? [null]).map((value) => ({
      target_id,
      value,
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
     where target_id = p.target_id ${only ? ONLY[only.column] : ""} and id >= p.from_id and id < p.below_id
     order by id ${order} limit p.most`,
  );
  return found.map((row) => row.id);
}

/** The highest ids, downwards, of what is pending for these targets; null where that is more than `most`. */
export async function pendingIds(
  session: Session,
  { targetIds, ids }: Pick<Selection, "targetIds" | "ids">,
  most: number,
): Promise<number[] | null> {
  const found = await selectEach<{ id: number }, typeof PENDING>(
    session,
    PENDING,
    targetIds.map((target_id) => ({ target_id, most: most + 1 })),
    "select id from deliveries where target_id = p.target_id and due_at is not null limit p.most",
  );
  if (found.length > most) return null;
  return found
    .map((row) => row.id)
    .filter((id) => id >= ids.from && id < ids.below)
    .sort((a, b) => b - a);
}
