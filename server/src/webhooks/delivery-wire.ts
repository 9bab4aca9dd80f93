import Type, { type Static } from "typebox";
import type { LogFilter, LoggedAttempt, LoggedDelivery } from "../delivery/index.ts";
import { EVENT_TYPES } from "../events/index.ts";
import { idSchema, PageQuery } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import { explainAnswer, explainError } from "./explain.ts";
import { resendRefusal } from "./resend-rule.ts";
import type { LoggedEndpoint } from "./tables.ts";

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);
const maybeText = Type.Union([Type.String(), Type.Null()]);
const maybeInteger = Type.Union([Type.Integer(), Type.Null()]);
const state = Type.Enum(["pending", "accepted", "rejected", "failed", "canceled"]);

/** `:project` and `:delivery` in a path. */
export const DeliveryParams = Type.Object({
  ...ProjectParams.properties,
  delivery: idSchema("The delivery's id."),
});
/** `:project` and `:user` in a path. */
export const UserDeliveriesParams = Type.Object({
  ...ProjectParams.properties,
  user: idSchema("The user's id."),
});

const filters = {
  state: Type.Optional(state),
  event: Type.Optional(Type.Enum([...EVENT_TYPES], { description: "An event type." })),
  endpoint_id: Type.Optional(idSchema("Of this endpoint.")),
  since: Type.Optional(Type.String({ format: "date-time", description: "Made then or later." })),
  until: Type.Optional(Type.String({ format: "date-time", description: "Made before." })),
  webhook_id: Type.Optional(Type.String({ description: "The `webhook-id` that the receiver got." })),
};

export const UserDeliveriesQuery = Type.Object({ ...filters, ...PageQuery });
export const DeliveriesQuery = Type.Object({
  ...filters,
  user_id: Type.Optional(idSchema("About this user.")),
  ...PageQuery,
});

export const DeliveryRow = Type.Object({
  id: Type.Integer(),
  webhook_id: Type.String(),
  event_id: Type.Integer(),
  event_type: Type.String(),
  endpoint_id: Type.Integer(),
  endpoint_url: Type.String({ description: "As it is now, or was when the endpoint was deleted." }),
  user_id: maybeInteger,
  user_email: Type.Union([Type.String(), Type.Null()], {
    description: "As it is now; null for a project's own events, and for users who are gone.",
  }),
  state,
  attempts: Type.Integer({ description: "Those that count: not the interrupted ones." }),
  status_code: maybeInteger,
  error_code: maybeText,
  next_attempt_at: maybeTime,
  created_at: time,
  finished_at: maybeTime,
});

const headers = Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()]);

const AttemptAnswer = Type.Object({
  number: Type.Integer(),
  started_at: time,
  duration_ms: Type.Integer(),
  status_code: maybeInteger,
  error_code: maybeText,
  error_message: Type.Union([Type.String(), Type.Null()], {
    description: "Why it was not accepted and what to do, for people.",
  }),
  error_detail: Type.Union([Type.String(), Type.Null()], { description: "The technical side of it." }),
  response_headers: headers,
  response_body: Type.Union([Type.String({ description: "Its first 4 KiB." }), Type.Null()]),
});

export const DeliveryAnswer = Type.Object({
  ...DeliveryRow.properties,
  can_resend: Type.Boolean({ description: "It can be sent again by hand." }),
  resend_refusal: Type.Union([Type.String(), Type.Null()], {
    description: "Why it can't be sent again by hand, for people.",
  }),
  resend_of: Type.Union([Type.Integer(), Type.Null()], {
    description: "The delivery that this one repeats.",
  }),
  request: Type.Object({
    headers: Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()], {
      description: "Those of the last attempt; null before the first.",
    }),
    body: Type.String(),
  }),
  attempt_log: Type.Array(AttemptAnswer),
});

/** The filter that a query asks for, but for whose endpoints. */
export function readFilter(query: Static<typeof DeliveriesQuery>): Omit<LogFilter, "targetIds"> {
  return {
    state: query.state,
    eventType: query.event,
    userId: query.user_id,
    webhookId: query.webhook_id,
    since: query.since === undefined ? undefined : Date.parse(query.since),
    until: query.until === undefined ? undefined : Date.parse(query.until),
  };
}

/** `emails`: the addresses of users who are there. */
export function toRow(
  delivery: LoggedDelivery,
  endpointUrl: string,
  emails: ReadonlyMap<number, string>,
): Static<typeof DeliveryRow> {
  return {
    id: delivery.id,
    webhook_id: delivery.webhook_id,
    event_id: delivery.event_id,
    event_type: delivery.event_type,
    endpoint_id: delivery.target_id,
    endpoint_url: endpointUrl,
    user_id: delivery.user_id,
    user_email: delivery.user_id === null ? null : (emails.get(delivery.user_id) ?? null),
    state: delivery.state,
    attempts: delivery.attempts,
    status_code: delivery.status_code,
    error_code: delivery.error_code,
    next_attempt_at: timeText(delivery.due_at),
    created_at: timeText(delivery.created_at),
    finished_at: timeText(delivery.finished_at),
  };
}

export function toDelivery(
  delivery: LoggedDelivery & { body: string },
  emails: ReadonlyMap<number, string>,
  endpoint: LoggedEndpoint,
  attempts: readonly LoggedAttempt[],
): Static<typeof DeliveryAnswer> {
  const refusal = resendRefusal(delivery, endpoint);
  const sent = attempts.findLast((attempt) => attempt.request_headers !== null);
  const accepted = delivery.state === "accepted" ? attempts.at(-1) : undefined;
  return {
    ...toRow(delivery, endpoint.url, emails),
    can_resend: refusal === null,
    resend_refusal: refusal,
    resend_of: delivery.resend_of,
    request: { headers: parseHeaders(sent?.request_headers ?? null), body: delivery.body },
    attempt_log: attempts.map((attempt) => toAttempt(attempt, attempt === accepted)),
  };
}

function toAttempt(attempt: LoggedAttempt, isAccepted: boolean): Static<typeof AttemptAnswer> {
  return {
    number: attempt.number,
    started_at: timeText(attempt.started_at),
    duration_ms: attempt.duration_ms,
    status_code: attempt.status_code,
    error_code: attempt.error_code,
    error_message: isAccepted ? null : explain(attempt),
    error_detail: attempt.detail,
    response_headers: parseHeaders(attempt.response_headers),
    response_body: attempt.response_body,
  };
}

function explain({ error_code, status_code }: LoggedAttempt): string | null {
  if (error_code !== null) return explainError(error_code);
  return status_code === null ? null : explainAnswer(status_code);
}

function parseHeaders(text: string | null): Record<string, string> | null {
  return text === null ? null : JSON.parse(text);
}
