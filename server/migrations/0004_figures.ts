import type { Migration } from "../src/kernel/database/index.ts";

/** Counts by time, so that a chart reads some thousand short rows instead of a million users. */
export const figures: Migration = {
  name: "0004_figures",
  statements: ({ bigint, only }) => {
    const byKey = only("sqlite", "without rowid");
    const project = `project_id ${bigint} not null references projects(id)`;
    return [
      // How far the counting has come, through all projects: behind this user, and this qualification.
      `create table figures_progress (
        counted text primary key, at ${bigint} not null, id ${bigint} not null) ${byKey}`,
      "insert into figures_progress (counted, at, id) values ('users', 0, 0), ('referrals', 0, 0)",
      // `at` begins a quarter of an hour: days of every time zone are whole numbers of them.
      `create table figures_quarters (
        ${project}, at ${bigint} not null,
        signups ${bigint} not null, referrals ${bigint} not null, qualified ${bigint} not null,
        primary key (project_id, at)) ${byKey}`,
      // All of a project's quarters together.
      `create table figures_totals (
        ${project} primary key,
        signups ${bigint} not null, referrals ${bigint} not null, qualified ${bigint} not null) ${byKey}`,
      // `day` is in days since the epoch, in UTC.
      `create table figures_sources (
        ${project}, day ${bigint} not null, source text not null,
        signups ${bigint} not null, referrals ${bigint} not null,
        primary key (project_id, day, source)) ${byKey}`,

      // Clicks on share links, by the quarter of an hour they were counted in, and all of them.
      `create table share_click_counts (
        ${project}, at ${bigint} not null, clicks ${bigint} not null, primary key (project_id, at)) ${byKey}`,
      `create table share_click_totals (${project} primary key, clicks ${bigint} not null) ${byKey}`,
      `insert into share_click_totals (project_id, clicks)
        select project_id, sum(share_clicks_count) from users where share_clicks_count > 0 group by project_id`,

      // The leaderboard is a short range of this.
      `create index users_by_share_signups on users (project_id, share_signups_count desc, id)
        where share_signups_count > 0`,
      // Counting along it needs no look at the users themselves.
      "drop index users_unsubscribed",
      `create index users_unsubscribed on users (project_id, id, unsubscribed_at)
        where unsubscribed_at is not null`,
      "drop index referrals_by_project",
      "create index referrals_by_state on referrals (project_id, state, id)",
      // For the sweep that counts them, in the order in which they came to be.
      "create index referrals_qualified on referrals (qualified_at, id) where qualified_at is not null",
    ];
  },
};
