import type { Selectable } from "kysely";
import type { Policy } from "./policy.ts";

interface WebhookEndpointsTable {
  /** The id of its target in the delivery engine. */
  id: number;
  project_id: number;
  url: string;
  description: string;
  /** JSON array of event types, or `["*"]`. */
  events: string;
  policy: Policy;
  signature: Signature;
  /** JSON object, sealed: what stands in it may be a credential. */
  headers: string;
  /** Sealed. */
  secret: string;
  /** JSON array of those before it that still sign, sealed. */
  previous_secrets: string | null;
  created_at: number;
  updated_at: number;
  disabled_at: number | null;
  /** What is deleted stays as long as the log has deliveries of it, with its secrets wiped. */
  deleted_at: number | null;
}

export const SIGNATURES = ["standard", "prefinery"] as const;
/** Which signature headers an endpoint gets: Standard Webhooks always, Prefinery's beside it where wanted. */
export type Signature = (typeof SIGNATURES)[number];

declare module "../kernel/database/tables.ts" {
  interface Tables {
    webhook_endpoints: WebhookEndpointsTable;
  }
}

export type EndpointRow = Selectable<WebhookEndpointsTable>;

/** An endpoint as far as the log needs it; it may be deleted. */
export type LoggedEndpoint = Pick<EndpointRow, "url" | "policy" | "deleted_at">;
