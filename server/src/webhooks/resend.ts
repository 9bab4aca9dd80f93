import {
  findDelivery,
  idsMadeBetween,
  type LoggedDelivery,
  redeliver,
  redeliverMany,
} from "../delivery/index.ts";
import type { DeliveryState } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { WebhooksDeps } from "./deps.ts";
import { readEndpoint, readLoggedEndpoint } from "./queries.ts";
import type { EndpointRow } from "./tables.ts";

const BATCH = 500;
/** Deliveries made by one replay, at most. */
export const MAX_REPLAYED = 10_000;
const MAX_SPAN_MS = 31 * 24 * 60 * 60 * 1000;

/** One webhook of the project, with its body; throws `not_found`. */
export async function readWebhook(
  session: Session,
  projectId: number,
  id: number,
): Promise<LoggedDelivery & { body: string }> {
  const delivery = await findDelivery(session, { projectId, kind: "webhook", id });
  if (!delivery) throw new AppError("not_found", `There is no delivery ${id} in this project.`);
  return delivery;
}

/** Sends the event of a finished delivery again: a new delivery, whose id is answered; the old one stays as it is. */
export async function resend(deps: WebhooksDeps, projectId: number, id: number): Promise<number> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const delivery = await readWebhook(tx, projectId, id);
    refuseUnlessResendable(await readLoggedEndpoint(tx, delivery.target_id));
    if (delivery.state === "pending") {
      throw notAllowed("This delivery is still pending: Hookline sends it by itself.");
    }
    tx.afterCommit(() => deps.wake([delivery.target_id]));
    return redeliver(tx, id, now);
  });
}

/** Which deliveries of an endpoint are sent again: those in these states made from `since` on, before `until` (ms). */
export interface Replay {
  since: number;
  until: number;
  states: readonly DeliveryState[];
}

/**
 * Sends all of them again that were not sent again before, the oldest first and at most 10,000 at a time;
 * where there are more, another call goes on.
 */
export async function replay(
  deps: WebhooksDeps,
  projectId: number,
  endpointId: number,
  { since, until, states }: Replay,
): Promise<{ resent: number; hasMore: boolean }> {
  refuseUnlessResendable(await readEndpoint(deps.db.read, projectId, endpointId));
  if (until <= since) throw invalidInput("until", "must be later than since");
  if (until - since > MAX_SPAN_MS)
    throw invalidInput("since", "lies more than 31 days before until; take a shorter time");
  const now = deps.clock.now();
  let resent = 0;
  let ids = await idsMadeBetween(deps.db.read, since, until);
  for (;;) {
    const limit = Math.min(BATCH, MAX_REPLAYED - resent);
    const { made, rest } = await deps.db.transact((tx) => {
      tx.afterCommit(() => deps.wake([endpointId]));
      return redeliverMany(tx, { targetId: endpointId, states, ids, limit }, now);
    });
    resent += made;
    if (rest === null || resent >= MAX_REPLAYED) return { resent, hasMore: rest !== null };
    ids = rest;
  }
}

function refuseUnlessResendable({ policy, deleted_at }: Pick<EndpointRow, "policy" | "deleted_at">): void {
  if (deleted_at !== null) throw notAllowed("The webhook endpoint of this delivery was deleted.");
  if (policy === "standard") return;
  throw notAllowed(
    "Under the classic policy every webhook is sent by its schedule alone, and never again by hand. Choose the standard policy for this endpoint to be able to resend.",
  );
}

function notAllowed(message: string): AppError {
  return new AppError("resend_not_allowed", message);
}
