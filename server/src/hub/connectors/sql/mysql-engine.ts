import type { Connection, ResultSetHeader } from "mysql2/promise";
import { Refusal, type Values } from "../connector.ts";
import type { Io } from "../io.ts";
import {
  type Column,
  type ColumnKind,
  MAX_TABLES,
  type SqlEngine,
  type SqlSession,
  type SqlValue,
} from "./engine.ts";
import { serverAddress } from "./server-fields.ts";

const KINDS: { readonly [type: string]: ColumnKind } = {
  ...{ char: "text", varchar: "text", tinytext: "text", text: "text", mediumtext: "text", longtext: "text" },
  ...{ tinyint: "integer", smallint: "integer", mediumint: "integer", int: "integer", bigint: "integer" },
  ...{ decimal: "number", float: "number", double: "number", bit: "boolean", json: "json" },
  ...{ date: "date", datetime: "timestamp", timestamp: "timestamp" },
};

/** By error number, of MySQL and of MariaDB where theirs is another. */
const REFUSALS: readonly (readonly [kind: "no" | "later", code: string, errors: readonly number[]])[] = [
  ["later", "busy", [1040, 1041, 1053, 1129, 1203, 1205, 1213, 1226, 1317, 1927, 1969, 3024, 4031]],
  ["later", "read_only", [1290, 1836]],
  ["later", "server_fault", [1021, 1030, 1105, 1114, 1180]],
  ["no", "unauthorized", [1044, 1045, 1130, 1251, 1698, 1862, 3118, 4151]],
  ["no", "no_such_database", [1049]],
  ["no", "forbidden", [1142, 1143, 1227, 1356]],
  ["no", "no_such_table", [1146]],
  ["no", "no_such_column", [1054]],
  ["no", "duplicate", [1022, 1062, 1586]],
  ["no", "missing_field", [1048, 1364]],
  ["no", "constraint", [1216, 1217, 1451, 1452, 3819, 4025]],
  ["no", "invalid_value", [1264, 1265, 1267, 1292, 1366, 1367, 1406, 1411, 3140, 3156]],
];
const BY_NUMBER = new Map(
  REFUSALS.flatMap(([kind, code, errors]) => errors.map((it) => [it, { kind, code }])),
);

/** The tables of the connection's own database that its user has any right to; views may be written to as well. */
const TABLES = `
  select table_name as name from information_schema.tables
  where table_schema = database() and table_type in ('BASE TABLE', 'VIEW')`;

const COLUMNS = `
  select column_name as name, data_type as base, column_type as type, is_nullable as nullable,
    column_default as initial, extra, coalesce(generation_expression, '') as generated
  from information_schema.columns where table_schema = database() and table_name = ?
  order by ordinal_position`;

/** Index by index, column by column. Those over a prefix or an expression name no row by their columns alone. */
const UNIQUE_KEYS = `
  select index_name as name, column_name as part, sub_part as prefix from information_schema.statistics
  where table_schema = database() and table_name = ? and non_unique = 0
  order by index_name = 'PRIMARY', index_name, seq_in_index`;

export const mysqlEngine: SqlEngine = {
  zone: "",
  quote: (identifier) => `\`${identifier.replaceAll("`", "``")}\``,
  placeholder: () => "?",
  open,

  async introduce(session) {
    const [row] = await session.all<{ version: string; user: string }>(
      "select version() as version, current_user() as user",
    );
    const version = row?.version ?? "";
    const product = version.includes("MariaDB") ? "MariaDB" : "MySQL";
    return `${product} ${version.split("-")[0]} as ${row?.user}`;
  },

  async tables(session) {
    const rows = await session.all<{ name: string }>(`${TABLES} order by table_name limit ${MAX_TABLES}`);
    return rows.map(({ name }) => ({ id: name, path: [name] }));
  },

  async describe(session, id) {
    // Binary: what is told apart by its letters' case on the server is told apart here.
    const [table] = await session.all<{ name: string }>(`${TABLES} and binary table_name = ?`, [id]);
    if (table === undefined) return null;
    const columns = await session.all<ColumnRow>(COLUMNS, [id]);
    const parts = await session.all<KeyPart>(UNIQUE_KEYS, [id]);
    return {
      table: { id, path: [id] },
      columns: columns.map(columnOf),
      uniqueKeys: keysOf(parts),
    };
  },

  refusalFor(error) {
    if (!("errno" in error) || typeof error.errno !== "number" || !("sqlState" in error)) return null;
    const { kind, code } = BY_NUMBER.get(error.errno) ?? { kind: "no", code: "refused" };
    return new Refusal(kind, code, `MySQL: ${error.message} (${error.errno}).`);
  },
};

async function open(io: Io, connection: Values): Promise<SqlSession> {
  const { tls, ...address } = serverAddress(connection);
  const { createConnection } = await import("mysql2/promise"); // with the first connection: it takes memory
  const stream = await io.connect(address);
  const leftMs = Math.max(1, Math.ceil(io.deadline - performance.now()));
  let client: Connection;
  try {
    client = await createConnection({
      ...address,
      stream,
      ...(tls === false ? {} : { ssl: { ...tls, verifyIdentity: tls.rejectUnauthorized } }),
      connectTimeout: leftMs,
      charset: "utf8mb4",
      timezone: "Z",
      flags: ["-LOCAL_FILES"],
      disableEval: true, // reads rows by code that isn't made of what the server sends
    });
  } catch (error) {
    stream.destroy();
    throw error;
  }
  client.on("error", () => undefined); // the query that it happens to says so
  const session: SqlSession = {
    all: async <Row>(sql: string, values: readonly SqlValue[] = []) =>
      (await client.execute(sql, values.map(bound)))[0] as Row[],
    run: async (sql, values) =>
      (await client.execute<ResultSetHeader>(sql, values.map(bound)))[0].affectedRows,
    async close() {
      client.destroy();
      stream.destroy();
    },
  };
  // Strict, or what doesn't fit would be cut without a word.
  await client.query(
    "set session sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', time_zone = '+00:00'",
  );
  return session;
}

function bound(value: SqlValue): string | number | null {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}

interface ColumnRow {
  name: string;
  base: string;
  type: string;
  nullable: "YES" | "NO";
  initial: string | null;
  extra: string;
  generated: string;
}

function columnOf({ name, base, type, nullable, initial, extra, generated }: ColumnRow): Column {
  return {
    name,
    type,
    kind: type === "tinyint(1)" ? "boolean" : (KINDS[base.toLowerCase()] ?? "other"),
    nullable: nullable === "YES",
    hasDefault: initial !== null || extra.includes("auto_increment"),
    generated: generated !== "",
  };
}

interface KeyPart {
  name: string;
  part: string | null;
  prefix: number | null;
}

function keysOf(parts: readonly KeyPart[]): readonly string[][] {
  const byIndex = Map.groupBy(parts, ({ name }) => name);
  const whole = [...byIndex.values()].filter((key) =>
    key.every(({ part, prefix }) => part !== null && prefix === null),
  );
  return whole.map((key) => key.map(({ part }) => part as string));
}
