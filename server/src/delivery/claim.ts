import { inList, insertMany, selectEach, skipLocked, type Tx } from "../kernel/database/index.ts";
import { ATTEMPT_COLUMNS } from "./attempts.ts";
import type { Delivery } from "./delivery.ts";

/** An attempt may take 15 s, and wait behind others before it starts. */
export const LEASE_MS = 45_000;

/** How much a target is asked for. */
export interface Want {
  targetId: number;
  /** Deliveries, at most. */
  room: number;
}

export interface Claimed extends Delivery {
  projectId: number;
  kind: string;
}

/** What is logged of an attempt that nobody came back from. */
export interface Interrupted {
  id: number;
  attempts: number;
  interruptions: number;
  lease_until: number | null;
}

interface Picked extends Interrupted {
  project_id: number;
  target_id: number;
  claim_id: number | null;
  kind: string;
  event_id: number;
  event_type: string;
  webhook_id: string;
  body: string;
  hops: number;
}

const WANT_COLUMNS = { target_id: "bigint", room: "bigint", now: "bigint" } as const;

/**
 * Leases due deliveries of the wanted targets, the oldest first. Leased ones are passed over; each process
 * holds a few hundred of a target at most, so that a claim costs the same however long the queue behind is.
 * `prepare` runs while the leases are written, and gives the answer.
 */
export async function claim<T>(
  tx: Tx,
  wants: readonly Want[],
  { claimId, now }: { claimId: number; now: number },
  prepare: (claimed: Claimed[]) => Promise<T>,
): Promise<T> {
  const picked = await selectEach<Picked, typeof WANT_COLUMNS>(
    tx,
    WANT_COLUMNS,
    wants.map((want) => ({ target_id: want.targetId, room: want.room, now })),
    `select d.id, d.project_id, d.target_id, d.attempts, d.interruptions, d.claim_id, d.lease_until, d.event_id, d.event_type,
       t.kind, e.webhook_id, e.body, coalesce(h.hops, 0) as hops
     from deliveries d
     join targets t on t.id = d.target_id
     join events e on e.id = d.event_id
     left join event_hops h on h.event_id = d.event_id
     where d.target_id = p.target_id and d.due_at <= p.now and (d.lease_until is null or d.lease_until <= p.now)
       and t.held_at is null and t.deleted_at is null
     order by d.due_at, d.id
     limit p.room ${skipLocked(tx, "d")}`,
  );
  const leaseUntil = now + LEASE_MS;
  const [prepared] = await Promise.all([
    prepare(picked.map((row) => toClaimed(row, claimId, leaseUntil))),
    lease(tx, picked, claimId, leaseUntil),
    logInterrupted(tx, picked.filter(wasInterrupted)),
  ]);
  return prepared;
}

function toClaimed(row: Picked, claimId: number, leaseUntil: number): Claimed {
  return {
    id: row.id,
    targetId: row.target_id,
    eventId: row.event_id,
    eventType: row.event_type,
    webhookId: row.webhook_id,
    body: row.body,
    hops: row.hops,
    attempts: row.attempts,
    number: row.attempts + row.interruptions + (wasInterrupted(row) ? 2 : 1),
    claimId,
    leaseUntil,
    projectId: row.project_id,
    kind: row.kind,
  };
}

/** A lease that ran out with its claim still standing: whoever held it never came back. */
function wasInterrupted(row: Picked): boolean {
  return row.claim_id !== null;
}

async function lease(tx: Tx, picked: Picked[], claimId: number, leaseUntil: number): Promise<void> {
  if (picked.length === 0) return;
  await tx.all(
    `update deliveries set interruptions = interruptions + (case when claim_id is null then 0 else 1 end),
       claim_id = $1, lease_until = $2
     where id in ${inList(tx, "$3")}`,
    [claimId, leaseUntil, JSON.stringify(picked.map((row) => row.id))],
  );
}

/** Logs the attempts that were under way, or about to be, when their process died or lost its lease. */
export async function logInterrupted(tx: Tx, held: readonly Interrupted[]): Promise<void> {
  const rows = held.map((row) => ({
    delivery_id: row.id,
    number: row.attempts + row.interruptions + 1,
    started_at: (row.lease_until ?? 0) - LEASE_MS,
    duration_ms: 0,
    status_code: null,
    error_code: "interrupted",
    detail: null,
    request_headers: null,
    response_headers: null,
    response_body: null,
    input: null,
  }));
  await insertMany(tx, "attempts", ATTEMPT_COLUMNS, rows);
}
