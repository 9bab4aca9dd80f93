import type { Migration } from "../src/kernel/database/index.ts";

/** What can be earned, who earned it, and the coupon codes that are handed out. */
export const rewards: Migration = {
  name: "0010_rewards",
  statements: ({ id, bigint }) => [
    // `sweep_after`: up to whom those who were there before the rule have been looked at; null: all of them.
    `create table rewards (
      id ${id}, project_id ${bigint} not null references projects(id),
      name text not null, type text not null, description text,
      role text not null, metric text, threshold ${bigint},
      approval text not null, coupon text not null, coupon_code text,
      cost_cents ${bigint}, cost_note text,
      sweep_after ${bigint}, sweep_looked_at ${bigint} not null default 0,
      created_at ${bigint} not null, updated_at ${bigint} not null, disabled_at ${bigint}, deleted_at ${bigint})`,
    "create index rewards_by_project on rewards (project_id, id)",
    "create index rewards_to_sweep on rewards (id) where sweep_after is not null",

    // Once for each user and rule, whatever happens: the index is what makes it so.
    `create table reward_grants (
      id ${id}, project_id ${bigint} not null, reward_id ${bigint} not null, user_id ${bigint} not null,
      state text not null, waits_for text, reason text, revoked_by text,
      threshold ${bigint}, coupon_code text,
      created_at ${bigint} not null, updated_at ${bigint} not null,
      issued_at ${bigint}, approved_at ${bigint}, earned_at ${bigint}, delivered_at ${bigint}, revoked_at ${bigint})`,
    "create unique index reward_grants_once on reward_grants (user_id, reward_id)",
    "create index reward_grants_by_project on reward_grants (project_id, id)",
    "create index reward_grants_by_state on reward_grants (project_id, state, id)",
    "create index reward_grants_by_reward on reward_grants (reward_id, id)",
    "create index reward_grants_by_reward_and_state on reward_grants (reward_id, state, id)",
    "create index reward_grants_waiting on reward_grants (project_id, waits_for, id) where waits_for is not null",
    "create index reward_grants_without_code on reward_grants (reward_id, id) where waits_for = 'codes'",

    // A code stays when it is given, and when whom it was given to is gone: nobody gets it again, nor is it taken again.
    `create table coupon_codes (
      id ${id}, project_id ${bigint} not null, reward_id ${bigint} not null, code text not null,
      grant_id ${bigint}, created_at ${bigint} not null, given_at ${bigint})`,
    "create unique index coupon_codes_once on coupon_codes (project_id, code)",
    "create unique index coupon_codes_by_grant on coupon_codes (grant_id) where grant_id is not null",
    "create index coupon_codes_by_reward on coupon_codes (reward_id, id)",
    "create index coupon_codes_left on coupon_codes (reward_id, id) where given_at is null",
  ],
};
