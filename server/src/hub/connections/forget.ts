import { skipLocked, type Tx } from "../../kernel/database/index.ts";
import { dropEventsOf } from "../captures/events-of.ts";

/** Removes up to `limit` rows of one deleted connection, and it itself when nothing is left of it; answers how many. */
export async function forgetConnections(tx: Tx, limit: number): Promise<number> {
  const [connection] = await tx.all<{ id: number }>(
    `select id from connections where deleted_at is not null order by id limit 1 ${skipLocked(tx, "connections")}`,
  );
  if (!connection) return 0;
  const received =
    (await removeCaptures(tx, connection.id, limit)) || (await removeKeys(tx, connection.id, limit));
  if (received > 0) return received;
  await tx.all("delete from connections where id = $1", [connection.id]);
  return 1;
}

async function removeCaptures(tx: Tx, connectionId: number, limit: number): Promise<number> {
  const rows = await tx.all<{ id: number }>(
    `delete from captures where id in (
       select id from captures where connection_id = $1 order by id limit $2) returning id`,
    [connectionId, limit],
  );
  await dropEventsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

async function removeKeys(tx: Tx, connectionId: number, limit: number): Promise<number> {
  const rows = await tx.all(
    `delete from capture_keys where connection_id = $1 and key_hash in (
       select key_hash from capture_keys where connection_id = $1 limit $2) returning key_hash`,
    [connectionId, limit],
  );
  return rows.length;
}
