import type { DeliveryState } from "../events/index.ts";
import { inList, type Session, selectEach } from "../kernel/database/index.ts";
import type { LoggedAttempt } from "./log.ts";

/** A delivery among those of its event. Times in ms. */
export interface EventDelivery {
  id: number;
  target_id: number;
  event_id: number;
  state: DeliveryState;
  attempts: number;
  error_code: string | null;
  due_at: number | null;
  resend_of: number | null;
}

/** Of each target the newest that are no copies, below an id. */
export async function newestFirsts(
  session: Session,
  targetIds: readonly number[],
  { below, limit }: { below: number; limit: number },
): Promise<{ id: number; target_id: number; event_id: number }[]> {
  return selectEach(
    session,
    { target_id: "bigint", below: "bigint", most: "bigint" },
    targetIds.map((target_id) => ({ target_id, below, most: limit })),
    `select id, target_id, event_id from deliveries
     where target_id = p.target_id and id < p.below and resend_of is null order by id desc limit p.most`,
  );
}

/** All that went, or is to go, of these events to these targets; the oldest first. */
export async function deliveriesOf(
  session: Session,
  targetIds: readonly number[],
  eventIds: readonly number[],
): Promise<EventDelivery[]> {
  return session.all<EventDelivery>(
    `select id, target_id, event_id, state, attempts, error_code, due_at, resend_of from deliveries
     where event_id in ${inList(session, "$1")} and target_id in ${inList(session, "$2")} order by id`,
    [JSON.stringify(eventIds), JSON.stringify(targetIds)],
  );
}

/** The last attempt of each delivery that has had one, by the delivery. */
export async function lastAttempts(
  session: Session,
  deliveryIds: readonly number[],
): Promise<Map<number, LoggedAttempt>> {
  const rows = await selectEach<LoggedAttempt & { delivery_id: number }, { delivery_id: "bigint" }>(
    session,
    { delivery_id: "bigint" },
    deliveryIds.map((delivery_id) => ({ delivery_id })),
    "select * from attempts where delivery_id = p.delivery_id order by number desc limit 1",
  );
  return new Map(rows.map((row) => [row.delivery_id, row]));
}

/** When each target last had something to do, by the target. */
export async function newestAt(session: Session, targetIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await selectEach<{ target_id: number; created_at: number }, { target_id: "bigint" }>(
    session,
    { target_id: "bigint" },
    targetIds.map((target_id) => ({ target_id })),
    "select target_id, created_at from deliveries where target_id = p.target_id order by id desc limit 1",
  );
  return new Map(rows.map((row) => [row.target_id, row.created_at]));
}
