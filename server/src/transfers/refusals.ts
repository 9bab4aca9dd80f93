import { setImmediate as nextTurn } from "node:timers/promises";
import { type Database, insertMany, type Session, type Tx } from "../kernel/database/index.ts";
import type { AppError, InputError } from "../kernel/errors.ts";
import type { Column, Import } from "./import.ts";
import type { Row } from "./read-rows.ts";

/** So many go in one statement. */
const WINDOW = 1000;
/** What is kept of a row of a quarter of a million characters: enough to find it by. */
const MAX_KEPT = 2000;

export interface Refusal {
  row: Row;
  canonicalEmail: string | null;
  /** By what the row tells of a person: `targets.ts`. */
  problems: readonly InputError[];
}

/** The parts of a name. */
const NAMES = ["first_name", "last_name"];

const COLUMNS = {
  import_id: "bigint",
  line: "bigint",
  project_id: "bigint",
  canonical_email: "text",
  fields: "text",
  reason: "text",
} as const;

export async function addRefusals(tx: Tx, its: Import, refusals: readonly Refusal[]): Promise<void> {
  const rows = refusals.map(({ row, canonicalEmail, problems }) => ({
    import_id: its.id,
    line: row.line,
    project_id: its.project_id,
    canonical_email: canonicalEmail,
    fields: JSON.stringify(storable(row.fields)),
    reason: reasonOf(problems, its.columns).replaceAll("\0", ""),
  }));
  await insertMany(tx, "import_refusals", COLUMNS, rows);
}

/** Without NUL, which PostgreSQL doesn't store, and cut where it is long. */
function storable(fields: readonly string[]): string[] {
  return fields.map((field) => field.replaceAll("\0", "").slice(0, MAX_KEPT).toWellFormed());
}

export function problemsOf({ errors = [], message }: AppError): readonly InputError[] {
  return errors.length > 0 ? errors : [{ path: "row", message }];
}

/** What a person reads beside the row: what is wrong, by the columns of the file. */
function reasonOf(problems: readonly InputError[], columns: readonly Column[]): string {
  return problems.map(({ path, message }) => `${columnAt(path, columns) ?? path}: ${message}`).join("; ");
}

function columnAt(path: string, columns: readonly Column[]): string | undefined {
  const what = path.replace(/^profile\./, "");
  const named = (target: string) => columns.find(({ to }) => to === target)?.name;
  return (
    named(what) ??
    named(what.replace(/\.\d+$/, "")) ??
    (NAMES.includes(what) ? named("full_name") : undefined)
  );
}

export interface KeptRefusal {
  /** Of the row in the file. */
  id: number;
  fields: string[];
  reason: string;
}

/** By line, from behind `after`. */
export async function listRefusals(
  session: Session,
  importId: number,
  after: number,
  limit: number,
): Promise<KeptRefusal[]> {
  const rows = await session.all<{ line: number; fields: string; reason: string }>(
    "select line, fields, reason from import_refusals where import_id = $1 and line > $2 order by line limit $3",
    [importId, after, limit],
  );
  return rows.map(({ line, fields, reason }) => ({ id: line, fields: JSON.parse(fields), reason }));
}

/** All of them, in windows; everything else gets a turn between them. */
export async function* eachRefusal(session: Session, importId: number): AsyncGenerator<KeptRefusal[]> {
  for (let after = 0; ; await nextTurn()) {
    const found = await listRefusals(session, importId, after, WINDOW);
    if (found.length > 0) yield found;
    if (found.length < WINDOW) return;
    after = (found.at(-1) as KeptRefusal).id;
  }
}

/** Removes those of an earlier look at the file. */
export async function clearRefusals(db: Database, importId: number): Promise<void> {
  while ((await db.transact((tx) => removeRefusals(tx, importId, WINDOW))) > 0) await nextTurn();
}

export async function removeRefusals(tx: Tx, importId: number, limit: number): Promise<number> {
  const removed = await tx.all(
    `delete from import_refusals where import_id = $1
       and line in (select line from import_refusals where import_id = $1 order by line limit $2) returning line`,
    [importId, limit],
  );
  return removed.length;
}
