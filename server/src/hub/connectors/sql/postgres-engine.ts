import type { Socket } from "node:net";
import pg from "pg";
import { Refusal, type Values } from "../connector.ts";
import type { Io } from "../io.ts";
import {
  type Column,
  type ColumnKind,
  MAX_TABLES,
  type SqlEngine,
  type SqlSession,
  type Table,
} from "./engine.ts";
import { serverAddress } from "./server-fields.ts";

const KINDS: { readonly [type: string]: ColumnKind } = {
  ...{ text: "text", varchar: "text", bpchar: "text", citext: "text", name: "text" },
  ...{
    int2: "integer",
    int4: "integer",
    int8: "integer",
    numeric: "number",
    float4: "number",
    float8: "number",
  },
  ...{
    bool: "boolean",
    date: "date",
    timestamp: "timestamp",
    timestamptz: "timestamp",
    json: "json",
    jsonb: "json",
  },
};

/** By SQLSTATE, the longer the more exact (PostgreSQL's documentation, appendix A). */
const REFUSALS: { readonly [state: string]: readonly [kind: "no" | "later", code: string] } = {
  "08": ["later", "connection_lost"],
  "22": ["no", "invalid_value"],
  "23": ["no", "constraint"],
  "23502": ["no", "missing_field"],
  "23505": ["no", "duplicate"],
  "25006": ["later", "read_only"],
  "28": ["no", "unauthorized"],
  "3D000": ["no", "no_such_database"],
  "40": ["later", "busy"],
  "42501": ["no", "forbidden"],
  "42P01": ["no", "no_such_table"],
  "42703": ["no", "no_such_column"],
  "53": ["later", "busy"],
  "55P03": ["later", "busy"],
  "57": ["later", "busy"],
  "58": ["later", "server_fault"],
  XX: ["later", "server_fault"],
};

/** Any kind of table that rows can be written to, with a name that tells it apart. */
const TABLES = `
  select n.nspname as schema, c.relname as name
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and pg_catalog.has_schema_privilege(n.oid, 'usage')
    and (pg_catalog.has_any_column_privilege(c.oid, 'insert') or pg_catalog.has_any_column_privilege(c.oid, 'update'))`;

const COLUMNS = `
  select a.attname as name, pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
    b.typname as base, b.typcategory as category, not (a.attnotnull or t.typnotnull) as nullable,
    a.atthasdef or a.attidentity <> '' or t.typdefault is not null as has_default,
    a.attgenerated <> '' or a.attidentity = 'a' as generated
  from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_type t on t.oid = a.atttypid
    join pg_catalog.pg_type b on b.oid = case t.typtype when 'd' then t.typbasetype else t.oid end
  where n.nspname = $1 and c.relname = $2 and a.attnum > 0 and not a.attisdropped
  order by a.attnum`;

/** Partial indexes, and those over expressions, name no row by their columns alone. */
const UNIQUE_KEYS = `
  select array(
      select a.attname::text
      from unnest(i.indkey[0 : i.indnkeyatts - 1]) with ordinality as k(attnum, at)
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      order by k.at) as columns
  from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2
    and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
  order by i.indisprimary, i.indexrelid`;

export const postgresEngine: SqlEngine = {
  zone: "+00",
  quote: (identifier) => `"${identifier.replaceAll('"', '""')}"`,
  placeholder: (n) => `$${n}`,
  open,

  async introduce(session) {
    const [row] = await session.all<{ version: string; user: string; super: boolean }>(
      "select current_setting('server_version') as version, current_user as user, current_setting('is_superuser') = 'on' as super",
    );
    const warning = row?.super ? ", which may do anything: better use one with fewer rights" : "";
    return `PostgreSQL ${row?.version.split(" ")[0]} as ${row?.user}${warning}`;
  },

  async tables(session) {
    const rows = await session.all<{ schema: string; name: string }>(
      `${TABLES} order by n.nspname, c.relname limit ${MAX_TABLES}`,
    );
    return rows.map(tableOf);
  },

  async describe(session, id) {
    const found = await session.all<{ schema: string; name: string }>(
      `${TABLES} and n.nspname || '.' || c.relname = $1 limit 1`,
      [id],
    );
    const [table] = found.map(tableOf);
    if (table === undefined) return null;
    const columns = await session.all<ColumnRow>(COLUMNS, table.path);
    const keys = await session.all<{ columns: string[] }>(UNIQUE_KEYS, table.path);
    return { table, columns: columns.map(columnOf), uniqueKeys: keys.map((key) => key.columns) };
  },

  refusalFor(error) {
    const state = "code" in error && typeof error.code === "string" && "severity" in error ? error.code : "";
    if (state === "") return null;
    const [kind, code] = REFUSALS[state] ?? REFUSALS[state.slice(0, 2)] ?? ["no", "refused"];
    return new Refusal(kind, code, `PostgreSQL: ${error.message} (${state}).`);
  },
};

async function open(io: Io, connection: Values): Promise<SqlSession> {
  const { tls, password, ...address } = serverAddress(connection);
  const socket = await io.connect(address);
  const leftMs = Math.max(1, Math.ceil(io.deadline - performance.now()));
  const client = new pg.Client({
    ...address,
    password: () => password, // were it empty text, the driver would send what it finds in our environment
    ssl: tls,
    stream: () => connected(socket),
    application_name: "hookline",
    connectionTimeoutMillis: leftMs,
    statement_timeout: leftMs,
    client_encoding: "UTF8",
    options: "-c TimeZone=UTC -c DateStyle=ISO -c standard_conforming_strings=on",
  });
  client.on("error", () => undefined); // the query that it happens to says so
  try {
    await client.connect();
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return {
    all: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    run: async (sql, values) => (await client.query(sql, [...values])).rowCount ?? 0,
    close: async () => {
      await client.end().catch(() => undefined);
      socket.destroy();
    },
  };
}

/** The driver wants to dial by itself; it is handed a line that is open, and can lead nowhere else. */
function connected(socket: Socket): Socket {
  return Object.assign(socket, {
    connect() {
      process.nextTick(() => socket.emit("connect"));
      return socket;
    },
  });
}

interface ColumnRow {
  name: string;
  type: string;
  base: string;
  category: string;
  nullable: boolean;
  has_default: boolean;
  generated: boolean;
}

function tableOf({ schema, name }: { schema: string; name: string }): Table {
  return { id: `${schema}.${name}`, path: [schema, name] };
}

function columnOf({ name, type, base, category, nullable, has_default, generated }: ColumnRow): Column {
  const kind = category === "A" ? "list" : (KINDS[base] ?? "other");
  return { name, type, kind, nullable, hasDefault: has_default, generated };
}
