import type { Migration } from "../src/kernel/database/index.ts";

/** Files of people, on their way in. */
export const transfers: Migration = {
  name: "0013_transfers",
  statements: ({ id, bigint, bytes }) => [
    `create table imports (
      id ${id}, project_id ${bigint} not null references projects(id),
      state text not null, file_name text not null, bytes ${bigint} not null default 0,
      -- How the file is read, and what each column means: JSON.
      format text not null default '{}', columns text not null default '[]',
      -- What new people are, and what becomes of those who are there.
      status text not null, existing text not null,
      -- rows_total is null while nobody has read the file to its end.
      rows_total ${bigint}, rows_done ${bigint} not null default 0,
      created ${bigint} not null default 0, updated ${bigint} not null default 0,
      unchanged ${bigint} not null default 0, refused ${bigint} not null default 0,
      -- What the last look at the file foresaw (JSON), or why it can't be read.
      dry_run text, problem text,
      -- Who works on it, and until when nobody else may.
      runner text, lease_until ${bigint},
      has_file ${bigint} not null default 1, has_refusals ${bigint} not null default 0,
      created_at ${bigint} not null, changed_at ${bigint} not null,
      started_at ${bigint}, finished_at ${bigint})`,
    "create index imports_by_project on imports (project_id, id)",
    "create index imports_to_do on imports (id) where state in ('checking', 'running')",
    "create index imports_to_tidy on imports (changed_at) where has_file = 1 or has_refusals = 1",

    `create table import_chunks (
      import_id ${bigint} not null references imports(id), number ${bigint} not null, content ${bytes} not null,
      primary key (import_id, number))`,

    // line is where the row begins in the file; fields (JSON) are its cells as they stand there.
    `create table import_refusals (
      import_id ${bigint} not null references imports(id), line ${bigint} not null,
      project_id ${bigint} not null, canonical_email text,
      fields text not null, reason text not null,
      primary key (import_id, line))`,
    `create index import_refusals_by_mailbox on import_refusals (project_id, canonical_email)
      where canonical_email is not null`,
  ],
};
