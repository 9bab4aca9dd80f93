import type { Migration } from "../src/kernel/database/index.ts";

/** Of events that tell of a capture those that are not its first: copies of runs begun anew, and replays. */
const LATER = `type like 'hub:again:hub:%'
  or (type like 'hub:%' and type not like 'hub:again:%' and body like '%,"replay":true}%')`;

/** Where the hub keeps what it knows of people, so that it can be taken away; and how connections fared last. */
export const traces: Migration = {
  name: "0015_traces",
  statements: ({ id, bigint, only }) => [
    // Events that tell of a capture besides its first, which captures.event_id is: replays, and runs begun anew.
    `create table capture_events (
      capture_id ${bigint} not null, event_id ${bigint} not null, primary key (capture_id, event_id))`,
    only(
      "postgres",
      `insert into capture_events (capture_id, event_id)
       select cast(substring(body from '"data":[{]"capture":([0-9]+)') as bigint), id from events
       where ${LATER}`,
    ),
    only(
      "sqlite",
      `insert into capture_events (capture_id, event_id)
       select json_extract(body, '$.data.capture'), id from events
       where ${LATER}`,
    ),

    // Events whose runs were emptied lately: what was under way then may have written since.
    `create table emptied_runs (
      event_id ${bigint} primary key, project_id ${bigint} not null, emptied_at ${bigint} not null)`,
    "create index emptied_runs_by_age on emptied_runs (emptied_at)",

    // Whose address is looked for in what came in and in what runs were given: by a name that tells nobody the address.
    // taken_at: the look under way, which began then, is for it.
    `create table sought_addresses (
      id ${id}, project_id ${bigint} not null, mailbox text not null, due_at ${bigint} not null,
      taken_at ${bigint})`,
    "create index sought_addresses_by_project on sought_addresses (project_id, due_at)",
    // How far a project's look has come: the stage, the connection or target, and what was looked at last of that.
    `create table address_looks (
      project_id ${bigint} primary key, stage text not null, part ${bigint} not null, place ${bigint} not null)`,

    // What came of the last thing that a run asked of a connection: done, refused, or failed (worth another try).
    `create table connection_answers (
      connection_id ${bigint} primary key references connections(id) on delete cascade,
      answered_at ${bigint} not null, outcome text not null, error_code text, status_code ${bigint},
      task_id ${bigint} not null, event_id ${bigint} not null, delivery_id ${bigint} not null)`,
  ],
};
