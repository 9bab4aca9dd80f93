import Type, { type Static } from "typebox";
import { idSchema } from "../kernel/http/index.ts";
import type { Keyring } from "../kernel/secrets/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import { openHeaders } from "./address.ts";
import { POLICIES } from "./policy.ts";
import { HIDDEN } from "./request.ts";
import { type EndpointRow, SIGNATURES } from "./tables.ts";

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);

/** `:project` and `:endpoint` in a path. */
export const EndpointParams = Type.Object({
  ...ProjectParams.properties,
  endpoint: idSchema("The endpoint's id."),
});

const url = Type.String({
  description: "http or https, at most 2,048 characters. Pending deliveries follow a change.",
});
const events = Type.Array(Type.String(), {
  description: 'Event types (`GET …/event-types`), or `["*"]` for all, also those to come.',
});
const policy = Type.Enum([...POLICIES], {
  description:
    "`classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.",
});
const signature = Type.Enum([...SIGNATURES], {
  description: "`prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.",
});
const description = Type.String({ maxLength: 500 });
const enabled = Type.Boolean({
  description: "While false, deliveries are held; they go out when it is true.",
});
const headerValue = Type.String();

export const EndpointBody = Type.Object(
  {
    url,
    events,
    policy: Type.Optional(policy),
    signature: Type.Optional(signature),
    headers: Type.Optional(
      Type.Record(Type.String(), headerValue, { description: "Sent with every request; up to 20." }),
    ),
    description: Type.Optional(description),
    enabled: Type.Optional(enabled),
  },
  { additionalProperties: false },
);

export const EndpointPatch = Type.Partial(
  Type.Object({
    url,
    events,
    policy,
    signature,
    headers: Type.Record(Type.String(), Type.Union([headerValue, Type.Null()]), {
      description: "Set one by one; null removes.",
    }),
    description,
    enabled,
  }),
  { additionalProperties: false },
);

export const EndpointAnswer = Type.Object({
  id: Type.Integer(),
  url: Type.String(),
  events: Type.Array(Type.String()),
  policy,
  signature,
  headers: Type.Record(Type.String(), Type.String(), { description: "Values are shown to nobody." }),
  description,
  enabled,
  disabled_at: maybeTime,
  created_at: time,
  updated_at: time,
});

const secret = Type.String({ description: "For verifying signatures: `whsec_…`." });

export const NewEndpointAnswer = Type.Object({ ...EndpointAnswer.properties, secret });
export const SecretAnswer = Type.Object({ secret });
export const RotationAnswer = Type.Object({
  secret,
  previous_valid_until: Type.String({
    format: "date-time",
    description: "Until then requests are signed with the secret before as well.",
  }),
});

export const TestBody = Type.Union([
  Type.Object(
    { event: Type.Optional(Type.String({ description: "An event type; else the first subscribed one." })) },
    { additionalProperties: false },
  ),
  Type.Null(),
]);

export const TestAnswer = Type.Object({
  ok: Type.Boolean({ description: "By the endpoint's policy it would have been accepted." }),
  status_code: Type.Union([Type.Integer(), Type.Null()]),
  duration_ms: Type.Integer(),
  error_code: Type.Union([Type.String(), Type.Null()]),
  response_body: Type.Union([Type.String({ description: "Its first 4 KiB." }), Type.Null()]),
  message: Type.String({ description: "What happened and what to do, for people." }),
});

export const ReplayBody = Type.Object(
  {
    since: time,
    until: Type.Optional(time),
    states: Type.Array(Type.Enum(["accepted", "rejected", "failed"]), { minItems: 1, uniqueItems: true }),
  },
  { additionalProperties: false },
);

export const ReplayAnswer = Type.Object({
  resent: Type.Integer({ description: "New deliveries." }),
  has_more: Type.Boolean({ description: "The same request again goes on." }),
});

export function toEndpoint(row: EndpointRow, keyring: Keyring): Static<typeof EndpointAnswer> {
  const names = Object.keys(openHeaders(keyring, row));
  return {
    id: row.id,
    url: row.url,
    events: JSON.parse(row.events),
    policy: row.policy,
    signature: row.signature,
    headers: Object.fromEntries(names.map((name) => [name, HIDDEN])),
    description: row.description,
    enabled: row.disabled_at === null,
    disabled_at: timeText(row.disabled_at),
    created_at: timeText(row.created_at),
    updated_at: timeText(row.updated_at),
  };
}
