import { catalogue, type EventKind } from "../events/index.ts";
import type { EgressOutcome } from "../kernel/egress/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import type { createAddressBook } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { firstEvent } from "./endpoint-checks.ts";
import { explainError, explainPolicy, explainStatus } from "./explain.ts";
import { outcomeOf } from "./outcome.ts";
import { decide, type Policy } from "./policy.ts";
import { requestHeaders } from "./request.ts";
import type { EndpointRow } from "./tables.ts";

/** No event has it: a receiver that remembers ids takes a test for a repeat of the last one at worst. */
const SAMPLE_ID = 0;

export interface TestResult {
  /** It would have been accepted. */
  ok: boolean;
  statusCode: number | null;
  durationMs: number;
  errorCode: string | null;
  responseBody: string | null;
  /** What happened and what to do, for people. */
  message: string;
}

/** Sends the sample of an event, as the event itself would be sent: one attempt, nothing recorded. */
export async function testEndpoint(
  deps: WebhooksDeps & { open: ReturnType<typeof createAddressBook> },
  endpoint: EndpointRow,
  eventType: string | undefined,
): Promise<TestResult> {
  const kind = kindOf(eventType ?? firstEvent(JSON.parse(endpoint.events)));
  const now = deps.clock.now();
  const address = deps.open(endpoint, now);
  const body = JSON.stringify({
    id: SAMPLE_ID,
    type: kind.type,
    data: kind.sample,
    created_at: Math.floor(now / 1000),
  });
  const outcome = await deps.egress.send({
    url: address.url,
    method: "POST",
    headers: requestHeaders(address, deps.ids.sortable("test"), body, now, deps.userAgent),
    body,
    deadlineMs: deps.attemptDeadlineMs,
  });
  return resultOf(endpoint.policy, outcome);
}

function kindOf(type: string): EventKind {
  const kind = catalogue.get(type);
  if (!kind) throw invalidInput("event", `"${type}" is no event type: GET …/event-types lists them`);
  return kind;
}

function resultOf(policy: Policy, outcome: EgressOutcome): TestResult {
  const { durationMs } = outcome;
  if (outcome.kind === "unreached") {
    const message = explainError(outcome.error);
    return { ok: false, statusCode: null, durationMs, errorCode: outcome.error, responseBody: null, message };
  }
  const ok = decide(policy, outcomeOf(outcome), 1, 0, 0).state === "accepted";
  const answered = `Your server answered ${outcome.status} in ${durationMs} ms.`;
  return {
    ok,
    statusCode: outcome.status,
    durationMs,
    errorCode: null,
    responseBody: outcome.body,
    message: ok
      ? `${answered} It takes webhooks.`
      : `${answered} ${explainPolicy(policy)} ${explainStatus(outcome.status)}`,
  };
}
