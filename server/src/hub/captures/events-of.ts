import { inList, lockRows, type Tx } from "../../kernel/database/index.ts";

/** Notes that an event tells of a capture, for it to be found when the capture goes; answers whether that is there still. */
export async function noteEventOf(tx: Tx, captureId: number, eventId: number): Promise<boolean> {
  // Locked, so that who deletes it meanwhile finds the event, or this finds it gone.
  const there = await tx.all(`select id from captures where id = $1 ${lockRows(tx, "captures")}`, [
    captureId,
  ]);
  if (there.length === 0) return false;
  await tx.all("insert into capture_events (capture_id, event_id) values ($1, $2)", [captureId, eventId]);
  return true;
}

/** Forgets which events tell of these captures, besides the first of each; answers them. */
export async function dropEventsOf(tx: Tx, captureIds: readonly number[]): Promise<number[]> {
  if (captureIds.length === 0) return [];
  const dropped = await tx.all<{ event_id: number }>(
    `delete from capture_events where capture_id in ${inList(tx, "$1")} returning event_id`,
    [JSON.stringify(captureIds)],
  );
  return dropped.map(({ event_id }) => event_id);
}
