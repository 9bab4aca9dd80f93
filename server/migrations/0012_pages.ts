import type { Migration } from "../src/kernel/database/index.ts";

/** What a project's page says and asks, how it looks, and who may still open a status page. */
export const pages: Migration = {
  name: "0012_pages",
  statements: ({ id, bigint }) => [
    // JSON: what was set. What was not is as the code has it.
    `create table pages (
      project_id ${bigint} primary key references projects(id),
      settings text not null, updated_at ${bigint} not null)`,

    // Up to a megabyte each, as base64, which both databases keep alike. The name is in their address.
    `create table page_pictures (
      id ${id}, project_id ${bigint} not null references projects(id),
      name text not null unique, media_type text not null, size ${bigint} not null,
      sha256 text not null, content text not null, created_at ${bigint} not null)`,
    "create unique index page_pictures_by_content on page_pictures (project_id, sha256)",

    // Settings that are tried out and not saved: one for each who edits.
    `create table page_previews (
      token text primary key, project_id ${bigint} not null, principal text not null,
      settings text not null, expires_at ${bigint} not null)`,
    "create unique index page_previews_by_principal on page_previews (project_id, principal)",
    "create index page_previews_expiring on page_previews (expires_at)",

    `create table questions (
      id ${id}, project_id ${bigint} not null references projects(id),
      name text not null, kind text not null, label text not null, help text not null,
      required ${bigint} not null, options text not null, link text, position ${bigint} not null,
      created_at ${bigint} not null, updated_at ${bigint} not null)`,
    "create unique index questions_by_name on questions (project_id, name)",

    // Links to the status page that were made before this time open nothing any more.
    `create table withdrawn_status_links (
      user_id ${bigint} primary key references users(id) on delete cascade,
      made_before ${bigint} not null)`,
  ],
};
