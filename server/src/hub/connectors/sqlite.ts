import type { Connector } from "./connector.ts";
import { checkDatabase } from "./sql/check.ts";
import { SQLITE_FIELDS, sqliteEngine } from "./sql/sqlite-engine.ts";
import { sqlTargets } from "./sql/targets.ts";

export const sqlite: Connector = {
  id: "sqlite",
  name: "SQLite",
  summary: "Adds rows to a SQLite file on the machine that runs Hookline, and keeps them up to date.",
  category: "database",
  keywords: ["sql", "file", "table", "row"],
  auth: SQLITE_FIELDS,
  help: [
    "Whoever runs Hookline sets a folder aside with HOOKLINE_FILES_DIR, and puts the database file there. All projects of this installation can reach the files in it.",
    "Hookline neither makes the file nor changes its tables. Another program may use it at the same time: switch it to WAL (`pragma journal_mode = wal`), so that neither waits long for the other.",
  ],
  check: checkDatabase(sqliteEngine),
  targets: sqlTargets(sqliteEngine),
};
