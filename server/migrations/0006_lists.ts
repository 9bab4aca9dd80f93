import type { Migration } from "../src/kernel/database/index.ts";

/** Indexes for lists that are narrowed in two ways at once. */
export const lists: Migration = {
  name: "0006_lists",
  statements: () => [
    // All that users are searched by, so that a search reads no row that it doesn't show.
    `create index users_search on users
     (project_id, id, search_name, canonical_email, email, status, created_at, unsubscribed_at)`,
    // What has gone wrong, of one event type. Like the one by state alone, it is written for what goes wrong only.
    `create index deliveries_gone_wrong_by_type on deliveries (target_id, state, event_type, id)
     where state <> 'accepted' and state <> 'pending'`,
    // With the event type in it, a list of what is pending never looks at the rows that don't fit.
    "drop index deliveries_due",
    "create index deliveries_due on deliveries (target_id, due_at, id, event_type) where due_at is not null",
  ],
};
