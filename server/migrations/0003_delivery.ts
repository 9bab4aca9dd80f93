import type { Migration } from "../src/kernel/database/index.ts";

/** Not by a list: SQLite would build one for each row that changes its state. */
const GONE_WRONG = "state <> 'accepted' and state <> 'pending'";

/** What happened, who wants to know, and how telling them goes. */
export const delivery: Migration = {
  name: "0003_delivery",
  statements: ({ id, bigint, only }) => [
    only("postgres", "create sequence events_id"),
    only("sqlite", "insert into sequences (name, last) values ('events_id', 0)"),
    // Numbers the processes that deliver.
    only("postgres", "create sequence processes as integer"),
    only("sqlite", "insert into sequences (name, last) values ('processes', 0)"),
    // `body` is what is sent, byte for byte. `related_user_id` is the other person whose data stands in it.
    `create table events (
      id ${bigint} primary key, project_id ${bigint} not null, type text not null, webhook_id text not null,
      user_id ${bigint}, related_user_id ${bigint}, body text not null, created_at ${bigint} not null)`,
    "create index events_by_project on events (project_id, id)",
    "create index events_by_user on events (user_id, id) where user_id is not null",
    "create index events_by_related_user on events (related_user_id) where related_user_id is not null",
    "create unique index events_by_webhook_id on events (webhook_id)",

    // Somewhere deliveries go. What it is (a webhook endpoint, a message, a task) is the kind's affair.
    `create table targets (
      id ${id}, project_id ${bigint} not null, kind text not null,
      held_at ${bigint}, deleted_at ${bigint})`,
    "create index targets_by_project on targets (project_id, id)",
    "create index targets_deleted on targets (id) where deleted_at is not null",
    `create table subscriptions (
      project_id ${bigint} not null, event_type text not null, target_id ${bigint} not null,
      primary key (project_id, event_type, target_id))`,
    "create index subscriptions_by_target on subscriptions (target_id)",

    // A claim touches no indexed column, so that PostgreSQL can write it in place (HOT): hence the room in
    // each page, and a lease beside `due_at` rather than in it.
    `create table deliveries (
      id ${id}, project_id ${bigint} not null, target_id ${bigint} not null, event_id ${bigint} not null,
      event_type text not null, state text not null default 'pending',
      attempts ${bigint} not null default 0, interruptions ${bigint} not null default 0,
      due_at ${bigint}, lease_until ${bigint}, claim_id ${bigint},
      status_code ${bigint}, error_code text, resend_of ${bigint},
      created_at ${bigint} not null, finished_at ${bigint})
      ${only("postgres", "with (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.02)")}`,
    "create index deliveries_due on deliveries (target_id, due_at, id) where due_at is not null",
    // The log's: a list is put together from each target's newest, so none is for projects. A delivery that goes
    // well leaves the queue's index, and that is all that its end writes: only what is rarer is indexed by state.
    "create index deliveries_by_target on deliveries (target_id, id)",
    `create index deliveries_gone_wrong on deliveries (target_id, state, id) where ${GONE_WRONG}`,
    "create index deliveries_by_type on deliveries (target_id, event_type, id)",
    "create index deliveries_by_event on deliveries (event_id)",
    "create index deliveries_by_resend on deliveries (resend_of) where resend_of is not null",

    `create table attempts (
      delivery_id ${bigint} not null, number ${bigint} not null, started_at ${bigint} not null,
      duration_ms ${bigint} not null, status_code ${bigint}, error_code text, detail text,
      request_headers text, response_headers text, response_body text,
      primary key (delivery_id, number))`,

    `create table webhook_endpoints (
      id ${bigint} primary key, project_id ${bigint} not null, url text not null, description text not null,
      events text not null, policy text not null, signature text not null, headers text not null,
      secret text not null, previous_secrets text,
      created_at ${bigint} not null, updated_at ${bigint} not null, disabled_at ${bigint}, deleted_at ${bigint})`,
    "create index webhook_endpoints_by_project on webhook_endpoints (project_id, id)",
  ],
};
