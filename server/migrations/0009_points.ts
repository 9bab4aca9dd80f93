import type { Migration } from "../src/kernel/database/index.ts";

/** The ledger of points, the goals that users reached, and what keeps a friend from counting twice. */
export const points: Migration = {
  name: "0009_points",
  statements: ({ id, bigint, only }) => {
    const byKey = only("sqlite", "without rowid");
    const project = `project_id ${bigint} not null references projects(id)`;
    return [
      // Rows are added and stay: a user's balance is their sum. `turn` counts what was given for the same
      // cause, taken back, and given again.
      `create table point_entries (
        id ${id}, ${project}, user_id ${bigint} not null,
        points ${bigint} not null, kind text not null, reason text not null,
        cause text not null, turn ${bigint} not null, created_at ${bigint} not null)`,
      "create unique index point_entries_by_cause on point_entries (user_id, cause, turn)",
      "create index point_entries_by_user on point_entries (user_id, id)",
      "create index point_entries_by_project on point_entries (project_id, id)",

      `create table goals (
        id ${id}, ${project}, user_id ${bigint} not null,
        name text not null, value double precision, reference text, created_at ${bigint} not null)`,
      "create unique index goals_by_reference on goals (user_id, name, reference)",
      "create index goals_by_user on goals (user_id, id)",
      "create index goals_by_project on goals (project_id, id)",
      "create index goals_by_name on goals (project_id, name, id)",

      // When credit was last given or taken back.
      `alter table referrals add column credited_at ${bigint}`,
      "update referrals set credited_at = coalesce(revoked_at, qualified_at) where qualified_at is not null",
      `create index referrals_by_credit on referrals (referrer_id, credited_at, id)
        where credited_at is not null`,

      // By which rule a project's referrals were looked at, and how far that has come; no row: not yet.
      `create table referral_reviews (
        ${project} primary key, rule text not null, goal text,
        seen_at ${bigint} not null, pass_at ${bigint} not null, last_id ${bigint}) ${byKey}`,

      // Mailboxes that somebody had here once, each by a name that doesn't tell the address.
      `create table earlier_mailboxes (
        ${project}, mailbox text not null, primary key (project_id, mailbox)) ${byKey}`,
    ];
  },
};
