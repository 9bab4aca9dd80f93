import type { Migration } from "../src/kernel/database/index.ts";

/** How it went lately with each target, so that nobody has to count deliveries. */
export const activity: Migration = {
  name: "0005_activity",
  statements: ({ bigint }) => [
    `create table target_hours (
      target_id ${bigint} not null references targets(id) on delete cascade, hour ${bigint} not null,
      accepted ${bigint} not null, rejected ${bigint} not null, failed ${bigint} not null,
      retried ${bigint} not null,
      primary key (target_id, hour))`,
    // For the sweep that forgets them.
    "create index target_hours_by_hour on target_hours (hour)",
    `create table last_answers (
      target_id ${bigint} primary key references targets(id) on delete cascade,
      answered_at ${bigint} not null, state text not null,
      status_code ${bigint}, error_code text, duration_ms ${bigint} not null)`,
  ],
};
