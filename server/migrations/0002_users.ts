import type { Migration } from "../src/kernel/database/index.ts";

/** The people of a project, how they came, and whom they brought. */
export const users: Migration = {
  name: "0002_users",
  statements: ({ id, bigint }) => [
    `create table users (
      id ${id}, project_id ${bigint} not null references projects(id),
      email text not null, canonical_email text not null, search_name text not null,
      status text not null, status_before text,
      referral_code text not null unique, invitation_code text,
      referrer_id ${bigint},
      share_clicks_count ${bigint} not null default 0,
      share_signups_count ${bigint} not null default 0,
      friend_invitations_count ${bigint} not null default 0,
      friend_invitations_remaining ${bigint} not null default 5,
      profile text not null default '{}', custom_fields text not null default '{}',
      created_at ${bigint} not null, updated_at ${bigint} not null,
      imported_at ${bigint}, applied_at ${bigint}, confirmation_asked_at ${bigint}, confirmed_at ${bigint}, invited_at ${bigint},
      joined_at ${bigint}, seen_at ${bigint}, unsubscribed_at ${bigint})`,
    "create unique index users_by_email on users (project_id, canonical_email)",
    "create index users_by_project on users (project_id, id)",
    "create index users_by_status on users (project_id, status, id)",
    "create index users_unsubscribed on users (project_id, id) where unsubscribed_at is not null",
    "create index users_by_referrer on users (referrer_id, id) where referrer_id is not null",
    "create unique index users_by_invitation on users (project_id, invitation_code) where invitation_code is not null",
    // For the sweep that turns silent users idle.
    "create index users_seen on users (project_id, seen_at) where status = 'active'",

    // A link that was shared goes on working when its owner takes another code.
    `create table former_codes (
      code text primary key, user_id ${bigint} not null references users(id) on delete cascade)`,
    "create index former_codes_by_user on former_codes (user_id)",

    // Who was erased lately: looked for once more when what was under way then has ended.
    `create table erasures (
      id ${id}, project_id ${bigint} not null, user_id ${bigint} not null, erased_at ${bigint} not null)`,

    `create table user_groups (
      project_id ${bigint} not null, name text not null,
      user_id ${bigint} not null references users(id) on delete cascade,
      primary key (project_id, name, user_id))`,
    "create index user_groups_by_user on user_groups (user_id)",

    // Codes made by hand: limited, expiring, good for anyone who has one.
    `create table invitation_codes (
      id ${id}, project_id ${bigint} not null references projects(id) on delete cascade,
      code text not null, max_uses ${bigint}, uses ${bigint} not null default 0,
      expires_at ${bigint}, created_at ${bigint} not null)`,
    "create unique index invitation_codes_by_code on invitation_codes (project_id, code)",

    // Whom a visitor's click was counted for on a day, so that a repeat is not. Forgotten the day after.
    `create table share_clicks (
      user_id ${bigint} not null, visitor text not null, day ${bigint} not null,
      primary key (user_id, visitor, day))`,
    "create index share_clicks_by_day on share_clicks (day)",

    `create table referrals (
      id ${id}, project_id ${bigint} not null references projects(id),
      referrer_id ${bigint} not null, friend_id ${bigint} not null unique,
      state text not null, reason text,
      created_at ${bigint} not null, qualified_at ${bigint}, revoked_at ${bigint})`,
    "create index referrals_by_referrer on referrals (referrer_id, id)",
    "create index referrals_by_project on referrals (project_id)",
  ],
};
