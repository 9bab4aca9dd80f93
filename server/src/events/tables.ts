import type { Generated } from "kysely";

interface EventsTable {
  id: number;
  project_id: number;
  type: string;
  webhook_id: string;
  user_id: number | null;
  related_user_id: number | null;
  body: string;
  created_at: number;
}

interface TargetsTable {
  id: Generated<number>;
  project_id: number;
  kind: string;
  held_at: number | null;
  deleted_at: number | null;
}

interface SubscriptionsTable {
  project_id: number;
  event_type: string;
  target_id: number;
}

export type DeliveryState = "pending" | "accepted" | "rejected" | "failed" | "canceled";

interface DeliveriesTable {
  id: Generated<number>;
  project_id: number;
  target_id: number;
  event_id: number;
  event_type: string;
  state: DeliveryState;
  attempts: number;
  interruptions: number;
  due_at: number | null;
  lease_until: number | null;
  claim_id: number | null;
  status_code: number | null;
  error_code: string | null;
  resend_of: number | null;
  created_at: number;
  finished_at: number | null;
}

/** Of the few events that tasks have caused: how many stand in a row. */
interface EventHopsTable {
  event_id: number;
  hops: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    events: EventsTable;
    targets: TargetsTable;
    subscriptions: SubscriptionsTable;
    deliveries: DeliveriesTable;
    event_hops: EventHopsTable;
  }
}
