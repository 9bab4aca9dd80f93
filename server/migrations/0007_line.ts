import type { Migration } from "../src/kernel/database/index.ts";

/** What the order of the waitlist goes by, and what earns points. */
export const line: Migration = {
  name: "0007_line",
  statements: ({ bigint }) => [
    "alter table projects add column rank_rule text not null default 'referrals'",
    // Which goal a referral waits for, where the rule is 'goal'; null: any.
    "alter table projects add column referral_goal text",
    // JSON: how many points each act earns.
    "alter table projects add column point_rules text not null default '{}'",
    // The sum of the user's ledger.
    `alter table users add column points ${bigint} not null default 0`,
  ],
};
