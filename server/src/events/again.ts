import type { Tx } from "../kernel/database/index.ts";
import { takeIds } from "../kernel/database/index.ts";
import { currentHops } from "../kernel/hops.ts";
import { ARRIVAL, noteHops, type RecordDeps } from "./record.ts";

/** What the copy of an event is called, for nobody to take it for something that happened. */
export const AGAIN = `${ARRIVAL}again:`;

/**
 * Copies an event under a new `webhook_id`, for whoever is to treat it as a new one: nobody else hears of it. Answers the
 * copy's id and type.
 */
export async function copyEvent(
  tx: Tx,
  { ids, clock }: Pick<RecordDeps, "ids" | "clock">,
  eventId: number,
): Promise<{ id: number; type: string }> {
  const [id] = (await takeIds(tx, "events_id", 1)) as [number];
  const [copy] = await tx.all<{ type: string }>(
    `insert into events (id, project_id, type, webhook_id, user_id, related_user_id, body, created_at)
     select $1, project_id, case when type like '${AGAIN}%' then type else '${AGAIN}' || type end, $2,
       user_id, related_user_id, body, $3
     from events where id = $4 returning type`,
    [id, ids.sortable("evt"), clock.now(), eventId],
  );
  await noteHops(tx, [{ event_id: id, hops: currentHops() }]);
  return { id, type: (copy as { type: string }).type };
}
