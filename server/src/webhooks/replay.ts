import { redeliverMany } from "../delivery/index.ts";
import type { DeliveryState } from "../events/index.ts";
import { idsMadeBetween } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import type { WebhooksDeps } from "./deps.ts";
import { readEndpoint } from "./queries.ts";
import { refuseIf } from "./resend.ts";
import { endpointRefusal } from "./resend-rule.ts";

/** Deliveries in one transaction, so that nobody waits long behind it. */
const BATCH = 500;
/** Deliveries made by one replay. */
const MAX_REPLAYED = 10_000;
const MAX_SPAN_MS = 31 * 24 * 60 * 60 * 1000;

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
  refuseIf(endpointRefusal(await readEndpoint(deps.db.read, projectId, endpointId)));
  if (until <= since) throw invalidInput("until", "must be later than since");
  if (until - since > MAX_SPAN_MS) {
    throw invalidInput("since", "lies more than 31 days before until; take a shorter time");
  }
  const now = deps.clock.now();
  let resent = 0;
  let ids = await idsMadeBetween(deps.db.read, "deliveries", since, until);
  for (;;) {
    const limit = Math.min(BATCH, MAX_REPLAYED - resent);
    const { made, rest } = await deps.db.transact((tx) => {
      tx.afterCommit(() => deps.wake([endpointId]));
      tx.afterCommit(() => deps.tellDeliveries(projectId));
      return redeliverMany(tx, { targetId: endpointId, states, ids, limit }, now);
    });
    resent += made;
    if (rest === null || resent >= MAX_REPLAYED) return { resent, hasMore: rest !== null };
    ids = rest;
  }
}
