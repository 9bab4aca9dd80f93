import type { Migration } from "../src/kernel/database/index.ts";

/** Invitations of many people at once, now or at a set time. */
export const waves: Migration = {
  name: "0011_waves",
  statements: ({ id, bigint }) => [
    // The audience is JSON. `planned` is null until the wave has begun and it is known whom it goes through.
    `create table waves (
      id ${id}, project_id ${bigint} not null references projects(id),
      name text not null, audience text not null, state text not null, send_at ${bigint} not null,
      planned ${bigint}, invited ${bigint} not null default 0,
      skipped_unsubscribed ${bigint} not null default 0, skipped_moved ${bigint} not null default 0,
      skipped_deleted ${bigint} not null default 0,
      runner text, runner_until ${bigint},
      created_at ${bigint} not null, started_at ${bigint}, finished_at ${bigint})`,
    "create index waves_by_project on waves (project_id, id)",
    "create index waves_due on waves (send_at) where state in ('scheduled', 'running')",
    "create index waves_open on waves (project_id) where state in ('scheduled', 'running')",

    // Whom a running wave has still to go through, in order: some hundred ids a row, as JSON.
    `create table wave_parts (
      wave_id ${bigint} not null references waves(id) on delete cascade,
      place ${bigint} not null, user_ids text not null,
      primary key (wave_id, place))`,

    // What became of everybody a wave went through, also of those who are deleted since.
    `create table wave_users (
      id ${id}, wave_id ${bigint} not null references waves(id) on delete cascade,
      user_id ${bigint} not null, state text not null, skipped_because text,
      handled_at ${bigint} not null, activated_at ${bigint})`,
    "create unique index wave_users_by_user on wave_users (wave_id, user_id)",
    "create index wave_users_by_wave on wave_users (wave_id, id)",
    "create index wave_users_by_state on wave_users (wave_id, state, id)",
    "create index wave_users_waiting on wave_users (user_id) where state = 'invited'",

    // How many of a wave became active: apart from the wave, so that who redeems a code doesn't wait for one that runs.
    `create table wave_arrivals (
      wave_id ${bigint} primary key references waves(id) on delete cascade, active ${bigint} not null)`,
  ],
};
