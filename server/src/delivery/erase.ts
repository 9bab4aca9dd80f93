import { inList, type Tx } from "../kernel/database/index.ts";

/** Removes what receivers were given and answered to these events, as it may repeat what the events say. */
export async function eraseAnswers(tx: Tx, eventIds: readonly number[]): Promise<void> {
  if (eventIds.length === 0) return;
  await tx.all(
    `update attempts set response_body = null, response_headers = null, input = null
     where delivery_id in (select id from deliveries where event_id in ${inList(tx, "$1")})`,
    [JSON.stringify(eventIds)],
  );
}
