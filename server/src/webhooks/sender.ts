import type { Attempt, Delivery, Prepared, Sender, Sent } from "../delivery/index.ts";
import { holdTarget } from "../delivery/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { inList, type Session } from "../kernel/database/index.ts";
import type { Egress, EgressOutcome } from "../kernel/egress/index.ts";
import type { MarkHops } from "../kernel/hops.ts";
import type { Keyring } from "../kernel/secrets/index.ts";
import { type AddressRow, createAddressBook } from "./address.ts";
import { outcomeOf } from "./outcome.ts";
import { decide, type Policy } from "./policy.ts";
import { type Address, loggedHeaders, requestHeaders } from "./request.ts";

/** One deadline over DNS, connect, TLS, request and the whole answer. */
export const ATTEMPT_DEADLINE_MS = 15_000;

export interface WebhookSenderDeps {
  clock: Clock;
  egress: Egress;
  keyring: Keyring;
  userAgent: string;
  markHops: MarkHops;
  random: () => number;
  attemptDeadlineMs: number;
  /** An endpoint's secret can't be opened: its deliveries wait, the others go on. */
  onError: (error: unknown) => void;
}

/** Sends webhooks for the delivery engine. */
export function createWebhookSender(deps: WebhookSenderDeps): Sender {
  const open = createAddressBook(deps.keyring);
  return {
    kind: "webhook",
    async prepare(session, targetIds) {
      const now = deps.clock.now();
      const ways = new Map<number, Prepared>();
      for (const row of await addressRows(session, targetIds)) {
        try {
          const address = open(row, now);
          ways.set(row.id, { send: (delivery) => send(deps, row.policy, address, delivery) });
        } catch (error) {
          deps.onError(error);
        }
      }
      return ways;
    },
    async hold(tx, targetIds, at) {
      for (const id of targetIds) {
        await holdTarget(tx, id, at);
        await tx.all("update webhook_endpoints set disabled_at = coalesce(disabled_at, $2) where id = $1", [
          id,
          at,
        ]);
      }
    },
  };
}

async function send(
  deps: WebhookSenderDeps,
  policy: Policy,
  address: Address,
  delivery: Delivery,
): Promise<Sent> {
  const startedAt = deps.clock.now();
  const headers = requestHeaders(
    address,
    delivery.webhookId,
    delivery.body,
    startedAt,
    deps.userAgent,
    delivery.hops > 0 ? deps.markHops(delivery.hops) : null,
  );
  const outcome = await deps.egress.send({
    url: address.url,
    method: "POST",
    headers,
    body: delivery.body,
    deadlineMs: deps.attemptDeadlineMs,
  });
  const attempts = delivery.attempts + 1;
  const settlement = decide(policy, outcomeOf(outcome), attempts, deps.clock.now(), deps.random());
  return { attempt: toAttempt(outcome, startedAt, loggedHeaders(address, headers)), settlement };
}

function toAttempt(outcome: EgressOutcome, startedAt: number, sentHeaders: string): Attempt {
  const answered = outcome.kind === "answered";
  return {
    startedAt,
    durationMs: Math.round(outcome.durationMs),
    statusCode: answered ? outcome.status : null,
    errorCode: answered ? null : outcome.error,
    detail: answered ? null : outcome.detail,
    requestHeaders: sentHeaders,
    responseHeaders: answered ? JSON.stringify(outcome.headers) : null,
    responseBody: answered ? outcome.body : null,
  };
}

async function addressRows(session: Session, ids: number[]): Promise<AddressRow[]> {
  return session.all<AddressRow>(
    `select id, project_id, url, policy, signature, headers, secret, previous_secrets
     from webhook_endpoints where id in ${inList(session, "$1")} and deleted_at is null`,
    [JSON.stringify(ids)],
  );
}
