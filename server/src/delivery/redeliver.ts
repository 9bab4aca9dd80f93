import type { DeliveryState } from "../events/index.ts";
import { type IdRange, inList, recordset, type Tx } from "../kernel/database/index.ts";
import { GONE_WRONG, oldestIds } from "./ids.ts";

const COPY = `insert into deliveries (project_id, target_id, event_id, event_type, due_at, created_at, resend_of)
  select d.project_id, d.target_id, d.event_id, d.event_type, $2, $2, d.id from deliveries d`;

const STATE = { state: "text" } as const;

/** Makes a new delivery of the same event to the same target, due now; the old one keeps its state. Answers its id. */
export async function redeliver(tx: Tx, deliveryId: number, now: number): Promise<number> {
  const [row] = await tx.all<{ id: number }>(`${COPY} where d.id = $1 returning id`, [deliveryId, now]);
  return (row as { id: number }).id;
}

/** Which of a target's deliveries are made again: the oldest `limit` in these states with an id in the range. */
export interface Redelivery {
  targetId: number;
  states: readonly DeliveryState[];
  ids: IdRange;
  limit: number;
}

/**
 * Makes many again, but for those that were made again before, and the copies of what was accepted already: so doing
 * it twice by mistake does no harm.
 * Answers how many, and what is left of the range; null when nothing is.
 */
export async function redeliverMany(
  tx: Tx,
  { targetId, states, ids, limit }: Redelivery,
  now: number,
): Promise<{ made: number; rest: IdRange | null }> {
  const haveGoneWrong = states.every((state) => GONE_WRONG.includes(state));
  const selection = { targetIds: [targetId], ids, states: haveGoneWrong ? states : undefined };
  const found = await oldestIds(tx, selection, limit);
  const made = await tx.all(
    `${COPY} where d.id in ${inList(tx, "$1")} and d.state in (select state from ${recordset(tx, "$3", "s", STATE)}) and not exists (select 1 from deliveries r where r.resend_of = d.id)
       and not (d.state = 'accepted' and exists (select 1 from deliveries o where o.id = d.resend_of and o.state = 'accepted'))
     order by d.id returning id`,
    [JSON.stringify(found), now, JSON.stringify(states.map((state) => ({ state })))],
  );
  const last = found.at(-1);
  const isOver = last === undefined || found.length < limit;
  return { made: made.length, rest: isOver ? null : { from: last + 1, below: ids.below } };
}
