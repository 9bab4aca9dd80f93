import type { EventKind } from "../events/index.ts";
import type { ApiDocument, JsonSchema, Parameter } from "../kernel/http/index.ts";

const text = (name: string, description: string, example: string): Parameter => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string", examples: [example] },
});

const HEADERS: Parameter[] = [
  text("webhook-id", "The same on every attempt and resend of the event.", "evt_01k8zq6h2v5w9x4y7b3n0m8c6d"),
  text("webhook-timestamp", "When this attempt was made, in Unix seconds.", "1772443800"),
  text(
    "webhook-signature",
    "`v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret.",
    "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  ),
  {
    ...text(
      "x-prefinery-signature",
      '`t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint\'s signature is `prefinery`.',
      "t=1772443800,v1=5257a869e7…",
    ),
    required: false,
  },
];

/** What webhook endpoints are sent, of each type in the catalogue. */
export function eventWebhooks(catalogue: Iterable<EventKind>): ApiDocument["webhooks"] {
  return Object.fromEntries(Array.from(catalogue, (kind) => [kind.type, { post: operationOf(kind) }]));
}

function operationOf({ type, displayName, when, schema, sample }: EventKind) {
  const example = { id: 123, type, data: sample, created_at: 1772443800 };
  return {
    operationId: `on_${type}`,
    summary: displayName,
    description: `Sent when ${when}.`,
    tags: ["Events"],
    security: [],
    parameters: HEADERS,
    requestBody: {
      required: true,
      content: { "application/json": { schema: envelope(type, schema), example } },
    },
    responses: {
      200: { description: "Accepted. Under the standard policy any status from 200 to 299 is." },
    },
  };
}

function envelope(type: string, data: JsonSchema): JsonSchema {
  return {
    type: "object",
    required: ["id", "type", "data", "created_at"],
    properties: {
      id: { type: "integer", description: "Unique in the installation." },
      type: { const: type },
      data,
      created_at: { type: "integer", description: "Unix seconds." },
    },
  };
}
