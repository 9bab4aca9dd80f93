import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { type Field, Refusal, type Values } from "../connector.ts";
import type { Io } from "../io.ts";
import { refuseUnfilled, text } from "../required.ts";
import {
  type Column,
  type ColumnKind,
  MAX_TABLES,
  type SqlEngine,
  type SqlSession,
  type SqlValue,
} from "./engine.ts";

/** How long a file that another program writes to is waited for: no longer, as all else waits meanwhile. ms. */
const BUSY_MS = 50;

const FILE_NAME = /\.(sqlite3?|db3?)$/i;

/** What a connection to a file is made of. */
export const SQLITE_FIELDS: readonly Field[] = [
  {
    id: "file",
    label: "File",
    kind: "text",
    required: true,
    placeholder: "app.sqlite",
    help: "Its name inside of the folder that is set aside for files (HOOKLINE_FILES_DIR).",
  },
];

/** The first that the declared type holds decides (sqlite.org/datatype3, with what people write for times and JSON). */
const KINDS: readonly (readonly [word: string, kind: ColumnKind])[] = [
  ["BOOL", "boolean"],
  ["JSON", "json"],
  ["INT", "integer"],
  ["DATETIME", "timestamp"],
  ["TIMESTAMP", "timestamp"],
  ["DATE", "date"],
  ["CHAR", "text"],
  ["CLOB", "text"],
  ["TEXT", "text"],
  ["REAL", "number"],
  ["FLOA", "number"],
  ["DOUB", "number"],
  ["NUM", "number"],
  ["DEC", "number"],
];

/** By extended, then by primary result code (sqlite.org/rescode). */
const REFUSALS: { readonly [code: number]: readonly [kind: "no" | "later", code: string] } = {
  1299: ["no", "missing_field"],
  1555: ["no", "duplicate"],
  2067: ["no", "duplicate"],
  2579: ["no", "duplicate"],
  5: ["later", "busy"],
  6: ["later", "busy"],
  8: ["no", "forbidden"],
  10: ["later", "server_fault"],
  13: ["later", "server_fault"],
  14: ["no", "no_such_database"],
  18: ["no", "invalid_value"],
  19: ["no", "constraint"],
  20: ["no", "invalid_value"],
  26: ["no", "no_such_database"],
};

const TABLES = `
  select name from pragma_table_list
  where schema = 'main' and type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'`;

/** 2 and 3 are generated columns; 1 is hidden. */
const COLUMNS = `select name, type, "notnull", dflt_value, pk, hidden from pragma_table_xinfo(?) where hidden <> 1`;

const UNIQUE_KEYS = `
  select l.name as "index", i.name as part from pragma_index_list(?) l, pragma_index_info(l.name) i
  where l."unique" = 1 and l.partial = 0 order by l.seq, i.seqno`;

export const sqliteEngine: SqlEngine = {
  zone: "",
  quote: (identifier) => `"${identifier.replaceAll('"', '""')}"`,
  placeholder: () => "?",
  open,

  async introduce(session) {
    const [row] = await session.all<{ version: string }>("select sqlite_version() as version");
    return `the file, by SQLite ${row?.version}`;
  },

  async tables(session) {
    const rows = await session.all<{ name: string }>(`${TABLES} order by name limit ${MAX_TABLES}`);
    return rows.map(({ name }) => ({ id: name, path: ["main", name] }));
  },

  async describe(session, id) {
    const [table] = await session.all<{ name: string }>(`${TABLES} and name = ?`, [id]);
    if (table === undefined) return null;
    const columns = await session.all<ColumnRow>(COLUMNS, [id]);
    const parts = await session.all<{ index: string; part: string | null }>(UNIQUE_KEYS, [id]);
    return {
      table: { id, path: ["main", id] },
      columns: columns.map((column) => columnOf(column, columns)),
      uniqueKeys: [...indexesOf(parts), ...rowidKey(columns, parts)],
    };
  },

  refusalFor(error) {
    if (!("errcode" in error) || typeof error.errcode !== "number") return null;
    const [kind, code] = REFUSALS[error.errcode] ?? REFUSALS[error.errcode & 0xff] ?? ["no", "refused"];
    return new Refusal(kind, code, `SQLite: ${error.message}.`);
  },
};

async function open(io: Io, connection: Values): Promise<SqlSession> {
  refuseUnfilled(SQLITE_FIELDS, connection, "connection");
  const name = text(connection, "file");
  const path = io.file(name);
  if (!FILE_NAME.test(name)) {
    throw new Refusal(
      "no",
      "file_name",
      `${JSON.stringify(name)} must end in .sqlite, .sqlite3, .db or .db3.`,
    );
  }
  if (!existsSync(path)) {
    throw new Refusal(
      "no",
      "no_such_database",
      `There is no file ${name} in the folder for files: put the database there first.`,
    );
  }
  const database = new DatabaseSync(path, { timeout: BUSY_MS, allowExtension: false });
  database.exec("pragma trusted_schema = off");
  return {
    all: async <Row>(sql: string, values: readonly SqlValue[] = []) =>
      database.prepare(sql).all(...values.map(bound)) as Row[],
    run: async (sql, values) => Number(database.prepare(sql).run(...values.map(bound)).changes),
    close: async () => database.close(),
  };
}

function bound(value: SqlValue): string | number | null {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}

interface ColumnRow {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  /** Its place in the primary key, from 1; 0 is none. */
  pk: number;
  hidden: number;
}

function columnOf(
  { name, type, notnull, dflt_value, pk, hidden }: ColumnRow,
  all: readonly ColumnRow[],
): Column {
  const declared = type.toUpperCase();
  const isRowid = pk > 0 && isRowidAlias(all);
  return {
    name,
    type: type === "" ? "any" : type.toLowerCase(),
    kind: KINDS.find(([word]) => declared.includes(word))?.[1] ?? "other",
    nullable: notnull === 0 && !isRowid,
    hasDefault: dflt_value !== null || isRowid,
    generated: hidden > 1,
  };
}

/** A key of one column declared `integer` is the row's own number (sqlite.org/lang_createtable#rowid). */
function isRowidAlias(columns: readonly ColumnRow[]): boolean {
  const [first, ...more] = columns.filter(({ pk }) => pk > 0);
  return first !== undefined && more.length === 0 && first.type.toUpperCase() === "INTEGER";
}

/** Which has no index to be listed. */
function rowidKey(columns: readonly ColumnRow[], parts: readonly { part: string | null }[]): string[][] {
  if (!isRowidAlias(columns)) return [];
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  return parts.some(({ part }) => part === key[0]) ? [] : [key];
}

function indexesOf(parts: readonly { index: string; part: string | null }[]): string[][] {
  const keys = [...Map.groupBy(parts, ({ index }) => index).values()];
  return keys
    .filter((key) => key.every(({ part }) => part !== null))
    .map((key) => key.map(({ part }) => part as string));
}
