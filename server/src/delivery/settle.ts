import { insertMany, type Tx, updateMany } from "../kernel/database/index.ts";
import { ATTEMPT_COLUMNS } from "./attempts.ts";
import type { Claimed } from "./claim.ts";
import type { Delivery, Sent } from "./delivery.ts";

export interface Finished extends Sent {
  delivery: Claimed;
  endedAt: number;
}

/** Gives a lease back. The key holds the claim, so that a process that lost its lease changes nothing. */
const GIVE_BACK = "claim_id = null, lease_until = null";
const CLAIM = { id: "bigint", claim_id: "bigint" } as const;
const SETTLED = {
  state: "text",
  attempts: "bigint",
  due_at: "bigint",
  status_code: "bigint",
  error_code: "text",
  finished_at: "bigint",
} as const;

/**
 * Writes what came of the attempts, and logs them; answers those that were still ours to settle. Two attempts
 * of one delivery may come together, where its lease was lost between them: the claim tells which one counts.
 */
export async function settle(tx: Tx, finished: readonly Finished[]): Promise<Finished[]> {
  const places = await updateMany(
    tx,
    "deliveries",
    { key: CLAIM, set: SETTLED, also: GIVE_BACK },
    finished.map(toSettled),
  );
  const ours = places.map((place) => finished[place] as Finished);
  await insertMany(tx, "attempts", ATTEMPT_COLUMNS, ours.map(toAttempt));
  return ours;
}

/** Gives back deliveries that were claimed and never begun, as if nothing had been. */
export async function release(tx: Tx, deliveries: readonly Delivery[]): Promise<void> {
  const rows = deliveries.map(({ id, claimId }) => ({ id, claim_id: claimId }));
  await updateMany(tx, "deliveries", { key: CLAIM, set: {}, also: GIVE_BACK }, rows);
}

function toSettled({ delivery, attempt, settlement, endedAt }: Finished) {
  const pending = settlement.state === "pending";
  return {
    id: delivery.id,
    claim_id: delivery.claimId,
    state: settlement.state,
    attempts: delivery.attempts + 1,
    due_at: pending ? settlement.dueAt : null,
    status_code: attempt.statusCode,
    error_code: attempt.errorCode,
    finished_at: pending ? null : endedAt,
  };
}

function toAttempt({ delivery, attempt }: Finished) {
  return {
    delivery_id: delivery.id,
    number: delivery.number,
    started_at: attempt.startedAt,
    duration_ms: attempt.durationMs,
    status_code: attempt.statusCode,
    error_code: attempt.errorCode,
    detail: attempt.detail,
    request_headers: attempt.requestHeaders,
    response_headers: attempt.responseHeaders,
    response_body: attempt.responseBody,
    input: attempt.input ?? null,
  };
}
