import type { Connector } from "./connector.ts";
import { checkDatabase } from "./sql/check.ts";
import { postgresEngine } from "./sql/postgres-engine.ts";
import { SESSIONS_AT_ONCE, SESSIONS_HELP, serverFields } from "./sql/server-fields.ts";
import { sqlTargets } from "./sql/targets.ts";

export const postgres: Connector = {
  id: "postgres",
  name: "PostgreSQL",
  summary: "Adds rows to your PostgreSQL database, and keeps them up to date.",
  category: "database",
  keywords: ["sql", "postgres", "supabase", "neon", "rds", "aurora", "table", "row", "feature flag"],
  auth: serverFields(5432),
  help: [
    "Your hosting provider shows host, port and database beside the word “connection string”.",
    "Make a user for Hookline alone: `create role hookline login password '…'`.",
    "Let it do what your tasks need, and no more: `grant select, insert, update on contacts to hookline`; where a table has a sequence, also `grant usage on sequence contacts_id_seq to hookline`. It needs no right to delete, to create or to change tables.",
    "A database inside of your own network is reached only if whoever runs Hookline adds its address to HOOKLINE_EGRESS_ALLOW.",
    SESSIONS_HELP,
  ],
  atOnce: SESSIONS_AT_ONCE,
  check: checkDatabase(postgresEngine),
  targets: sqlTargets(postgresEngine),
};
