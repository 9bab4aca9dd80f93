import type { Migration } from "../src/kernel/database/index.ts";

/** The installation, its members and projects, and what opens them. */
export const accounts: Migration = {
  name: "0001_accounts",
  statements: ({ id, bigint, only }) => [
    // Facts of the installation: the sealed root secret, the probe of the master key.
    "create table installation (name text primary key, value text not null)",
    // Counters for ids that must be known before the row is written (PostgreSQL has sequences).
    only("sqlite", "create table sequences (name text primary key, last integer not null)"),

    `create table members (
      id ${id}, email text not null unique, name text not null, password_hash text not null,
      created_at ${bigint} not null)`,
    `create table sessions (
      token_hash text primary key, member_id ${bigint} not null references members(id) on delete cascade,
      created_at ${bigint} not null, expires_at ${bigint} not null)`,
    "create index sessions_by_member on sessions (member_id)",
    "create index sessions_by_expiry on sessions (expires_at)",

    `create table projects (
      id ${id}, slug text not null unique, name text not null,
      double_opt_in ${bigint} not null default 0,
      referral_rule text not null default 'signup',
      friend_invitations ${bigint} not null default 5,
      idle_after_days ${bigint},
      retention_days ${bigint} default 30,
      created_at ${bigint} not null, updated_at ${bigint} not null, deleted_at ${bigint})`,

    `create table memberships (
      project_id ${bigint} not null references projects(id) on delete cascade,
      member_id ${bigint} not null references members(id) on delete cascade,
      role text not null, created_at ${bigint} not null,
      primary key (project_id, member_id))`,
    "create index memberships_by_member on memberships (member_id)",
    // One-time links: to claim a fresh installation (no project, no end), or to join a project's team.
    `create table invites (
      id ${id}, token_hash text not null unique,
      project_id ${bigint} references projects(id) on delete cascade,
      email text, role text not null, created_at ${bigint} not null, expires_at ${bigint})`,

    "create index invites_by_project on invites (project_id, email)",

    `create table api_keys (
      id ${id}, project_id ${bigint} not null references projects(id) on delete cascade,
      kind text not null, name text not null, hint text not null, token_hash text not null unique,
      scopes text not null, created_at ${bigint} not null, last_used_at ${bigint}, revoked_at ${bigint})`,
    "create index api_keys_by_project on api_keys (project_id, id)",

    // Answers already given to a POST with an Idempotency-Key; `answer` is sealed, it may hold a new secret.
    `create table idempotency_keys (
      owner text not null, key text not null, project_id ${bigint}, request_hash text not null,
      status ${bigint}, answer text, created_at ${bigint} not null, dropped_at ${bigint},
      primary key (owner, key))`,
    "create index idempotency_keys_by_age on idempotency_keys (created_at)",
    "create index idempotency_keys_by_project on idempotency_keys (project_id)",
  ],
};
