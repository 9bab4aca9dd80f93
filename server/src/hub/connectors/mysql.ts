import type { Connector } from "./connector.ts";
import { checkDatabase } from "./sql/check.ts";
import { mysqlEngine } from "./sql/mysql-engine.ts";
import { SESSIONS_AT_ONCE, SESSIONS_HELP, serverFields } from "./sql/server-fields.ts";
import { sqlTargets } from "./sql/targets.ts";

export const mysql: Connector = {
  id: "mysql",
  name: "MySQL / MariaDB",
  summary: "Adds rows to your MySQL or MariaDB database, and keeps them up to date.",
  category: "database",
  keywords: ["sql", "mysql", "mariadb", "planetscale", "rds", "aurora", "wordpress", "table", "row"],
  auth: serverFields(3306),
  help: [
    "Make a user for Hookline alone: `create user hookline@'%' identified by '…'`.",
    "Let it do what your tasks need, and no more: `grant select, insert, update on shop.contacts to hookline@'%'`. It needs no right to delete, to create or to change tables.",
    "A database inside of your own network is reached only if whoever runs Hookline adds its address to HOOKLINE_EGRESS_ALLOW.",
    SESSIONS_HELP,
  ],
  atOnce: SESSIONS_AT_ONCE,
  check: checkDatabase(mysqlEngine),
  targets: sqlTargets(mysqlEngine),
};
