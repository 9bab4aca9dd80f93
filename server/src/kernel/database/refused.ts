/** SQLite's result codes (the low byte of `errcode`) that an operator can do something about. */
const SQLITE: { [code: number]: string } = {
  8: "can't be written to: it, its folder or its disk is read-only for this user.",
  10: "can't be read or written: the disk reports an error.",
  11: "is damaged. Restore a backup.",
  13: "can't grow: the disk is full.",
  14: "can't be opened: this user may not, or something in its way is no folder.",
  26: "is not a SQLite database, or it is damaged. Restore a backup, or move it away to begin anew.",
};

/** PostgreSQL's (appendix A of its manual). */
const POSTGRES: { [code: string]: string } = {
  "25006": "This server is a replica, or set to read only: DATABASE_URL must name one that takes changes.",
  "28000": "Correct the user in DATABASE_URL, or let it in (pg_hba.conf).",
  "28P01": "Correct the user and the password in DATABASE_URL.",
  "3D000": "Create it (createdb), or correct DATABASE_URL.",
  "42501": "Give the user of DATABASE_URL that right: Hookline makes its tables itself.",
};

/** What an operator is told of a database that won't be used at all; null for any other error. `database` names it. */
export function explainRefusal(error: unknown, database: string): string | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code === "ERR_SQLITE_ERROR") {
    const words = SQLITE[(errcode ?? 0) & 0xff];
    return words === undefined ? null : `${database} ${words}`;
  }
  const advice = POSTGRES[code ?? ""];
  return advice === undefined ? null : `PostgreSQL refuses: ${error.message}. ${advice}`;
}
