import type { Migration } from "../src/kernel/database/index.ts";

/** The receiving side: what comes in, and what is done about it. */
export const hub: Migration = {
  name: "0014_hub",
  statements: ({ id, bigint, bytes, only }) => [
    // settings is JSON; secrets is a sealed JSON object. checked_at is when "Test connection" was last pressed.
    `create table connections (
      id ${id}, project_id ${bigint} not null references projects(id),
      connector text not null, name text not null, description text not null,
      settings text not null, secrets text,
      checked_at ${bigint}, check_error text,
      created_at ${bigint} not null, updated_at ${bigint} not null, deleted_at ${bigint})`,
    "create index connections_by_project on connections (project_id, id)",

    // A connection's inbound URL. The token is kept twice: hashed to be found by, sealed to be shown. rules (JSON)
    // say how a request is verified, named and told apart; secrets is a sealed JSON list, the newest first.
    `create table sources (
      connection_id ${bigint} primary key references connections(id), project_id ${bigint} not null,
      token_hash text not null, token text not null,
      previous_token_hash text, previous_until ${bigint},
      rules text not null, secrets text, paused_at ${bigint},
      silence_days ${bigint}, silence_told_at ${bigint},
      last_capture_at ${bigint}, created_at ${bigint} not null)`,
    "create unique index sources_by_token on sources (token_hash)",
    "create unique index sources_by_previous_token on sources (previous_token_hash) where previous_token_hash is not null",
    "create index sources_by_project on sources (project_id)",
    "create index sources_that_tell on sources (connection_id) where silence_days is not null",

    // A request as it came. raw is its body, byte for byte; data is what was read out of it, as JSON; both are last,
    // so that a list doesn't read over them. verified_by is the scheme that it passed; null where none was asked for.
    // search is what it is found by, in lower case. event_id is the event that tasks were told of it; null where none was.
    only("postgres", "create sequence captures_id"),
    only("sqlite", "insert into sequences (name, last) values ('captures_id', 0)"),
    `create table captures (
      id ${bigint} primary key, project_id ${bigint} not null, connection_id ${bigint} not null,
      name text not null, received_at ${bigint} not null,
      method text not null, address text, content_type text, kind text not null, size ${bigint} not null,
      event_type text, state text not null, reason text, verified_by text, note text,
      hops ${bigint} not null default 0, event_id ${bigint},
      search text not null, query text not null, headers text not null, data text, raw ${bytes} not null)`,
    "create unique index captures_by_name on captures (name)",
    "create index captures_by_connection on captures (connection_id, id)",
    "create index captures_by_type on captures (connection_id, event_type, id)",
    "create index captures_by_event on captures (event_id) where event_id is not null",
    "create index captures_by_age on captures (project_id, received_at)",

    // Who comes a second time within seven days is a duplicate.
    `create table capture_keys (
      connection_id ${bigint} not null, key_hash text not null, seen_at ${bigint} not null,
      primary key (connection_id, key_hash))`,
    "create index capture_keys_by_age on capture_keys (seen_at)",

    // draft and published are definitions (JSON); published is null before the first time.
    `create table tasks (
      id ${id}, project_id ${bigint} not null references projects(id),
      name text not null, description text not null,
      draft text not null, published text, version ${bigint} not null default 0, published_at ${bigint},
      enabled_at ${bigint}, created_at ${bigint} not null, updated_at ${bigint} not null, deleted_at ${bigint})`,
    "create index tasks_by_project on tasks (project_id, id)",

    // Which of a task's targets a target of the delivery engine is.
    `create table task_targets (
      target_id ${bigint} primary key, project_id ${bigint} not null,
      task_id ${bigint} not null references tasks(id), key text not null, deleted_at ${bigint})`,
    "create index task_targets_by_task on task_targets (task_id)",
    "create index task_targets_by_project on task_targets (project_id)",

    // Of the few events that a task has caused: how many tasks stand before it in a row.
    `create table event_hops (event_id ${bigint} primary key, hops ${bigint} not null)`,

    // What a run's target was given. Webhooks have their event's body instead.
    "alter table attempts add column input text",
  ],
};
