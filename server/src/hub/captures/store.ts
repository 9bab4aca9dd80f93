import type { RecordArrivals } from "../../events/index.ts";
import { batch } from "../../kernel/batch.ts";
import { type Database, insertMany, type Tx, takeIds } from "../../kernel/database/index.ts";
import type { CaptureRow } from "../tables.ts";
import type { CaptureState } from "./capture.ts";

/** A key is known for so long. */
export const KEY_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** A request as it is to be stored; whether it is a duplicate is found out meanwhile. */
export interface Unstored {
  capture: Omit<CaptureRow, "id" | "state" | "event_id">;
  /** Of what names it once and for all; null where nothing does, or it was rejected. */
  keyHash: string | null;
  /** Tasks that wait for it are told. */
  startsTasks: boolean;
}

export interface Stored {
  id: number;
  state: CaptureState;
}

export type Store = (arrived: Unstored) => Promise<Stored>;

/** Stores requests, those that come together in one transaction; answers when that is durable. */
export function createStore(deps: {
  db: Database;
  recordArrivals: RecordArrivals;
  onStored: (projectIds: readonly number[]) => void;
}): Store {
  const { db, recordArrivals, onStored } = deps;
  async function storeAll(arrived: Unstored[]): Promise<Stored[]> {
    const stored = await db.transact((tx) => storeIn(tx, recordArrivals, arrived));
    onStored([...new Set(arrived.map(({ capture }) => capture.project_id))]);
    return stored;
  }
  return batch(storeAll, { size: 100, parallel: 2 });
}

async function storeIn(
  tx: Tx,
  recordArrivals: RecordArrivals,
  arrived: readonly Unstored[],
): Promise<Stored[]> {
  const ids = await takeIds(tx, "captures_id", arrived.length);
  const fresh = await claimKeys(tx, arrived);
  const stored = arrived.map((one, i) => ({ id: ids[i] as number, state: stateOf(one, fresh) }));
  const eventIds = await startTasks(tx, recordArrivals, arrived, stored);
  await Promise.all([
    ...arrived.map(({ capture }, i) => {
      const { id, state } = stored[i] as Stored;
      return insertCapture(tx, { ...capture, id, state, event_id: eventIds[i] ?? null });
    }),
    noteArrivals(tx, arrived),
  ]);
  return stored;
}

/** Of requests with the same key that come together, one is the first. */
function stateOf(one: Unstored, fresh: Set<string>): CaptureState {
  if (one.capture.reason !== null) return "rejected";
  return one.keyHash === null || fresh.delete(keyName(one)) ? "accepted" : "duplicate";
}

const KEY_COLUMNS = { connection_id: "bigint", key_hash: "text", seen_at: "bigint" } as const;

/** Answers which of their keys are new; in one order, so that transactions side by side don't wait for each other in a circle. */
async function claimKeys(tx: Tx, arrived: readonly Unstored[]): Promise<Set<string>> {
  const named = new Map(arrived.filter(({ keyHash }) => keyHash !== null).map((one) => [keyName(one), one]));
  const rows = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { capture, keyHash }]) => ({
      connection_id: capture.connection_id,
      key_hash: keyHash,
      seen_at: capture.received_at,
    }));
  const claimed = await insertMany<typeof KEY_COLUMNS, { connection_id: number; key_hash: string }>(
    tx,
    "capture_keys",
    KEY_COLUMNS,
    rows,
    `on conflict (connection_id, key_hash) do update set seen_at = excluded.seen_at
     where capture_keys.seen_at <= excluded.seen_at - ${KEY_KEPT_MS} returning connection_id, key_hash`,
  );
  return new Set(claimed.map(({ connection_id, key_hash }) => `${connection_id}:${key_hash}`));
}

function keyName({ capture, keyHash }: Unstored): string {
  return `${capture.connection_id}:${keyHash}`;
}

/** Answers the event of each that tasks were told of. */
async function startTasks(
  tx: Tx,
  recordArrivals: RecordArrivals,
  arrived: readonly Unstored[],
  stored: readonly Stored[],
): Promise<(number | null)[]> {
  const places = [...arrived.keys()].filter(
    (i) => (arrived[i] as Unstored).startsTasks && (stored[i] as Stored).state === "accepted",
  );
  const eventIds = await recordArrivals(
    tx,
    places.map((i) => {
      const { capture } = arrived[i] as Unstored;
      return {
        projectId: capture.project_id,
        connectionId: capture.connection_id,
        type: capture.event_type ?? "",
        data: { capture: (stored[i] as Stored).id },
        hops: capture.hops,
      };
    }),
  );
  const byPlace = new Map(places.map((place, i) => [place, eventIds[i] ?? null]));
  return arrived.map((_, i) => byPlace.get(i) ?? null);
}

/** A statement of its own each: bytes don't fit into the bulk statements' JSON. */
async function insertCapture(tx: Tx, row: CaptureRow): Promise<void> {
  await tx.all(
    `insert into captures (id, project_id, connection_id, name, received_at, method, address, content_type, kind, size,
       event_type, state, reason, verified_by, note, hops, event_id, search, query, headers, data, raw)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      row.id,
      row.project_id,
      row.connection_id,
      row.name,
      row.received_at,
      row.method,
      row.address,
      row.content_type,
      row.kind,
      row.size,
      row.event_type,
      row.state,
      row.reason,
      row.verified_by,
      row.note,
      row.hops,
      row.event_id,
      row.search,
      row.query,
      row.headers,
      row.data,
      row.raw,
    ],
  );
}

/** Notes when a source had something last; what was rejected may be anybody's. */
async function noteArrivals(tx: Tx, arrived: readonly Unstored[]): Promise<void> {
  const latest = new Map<number, number>();
  for (const { capture } of arrived) {
    if (capture.reason === null) latest.set(capture.connection_id, capture.received_at);
  }
  for (const [connectionId, at] of [...latest].sort(([a], [b]) => a - b)) {
    await tx.all("update sources set last_capture_at = $2 where connection_id = $1", [connectionId, at]);
  }
}
