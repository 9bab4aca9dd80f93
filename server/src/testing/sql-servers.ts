import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { inject } from "vitest";
import type { Connector, Values } from "../hub/connectors/connector.ts";
import { mysql } from "../hub/connectors/mysql.ts";
import { postgres } from "../hub/connectors/postgres.ts";
import { sqlite } from "../hub/connectors/sqlite.ts";
import { type MariaDb, startMariaDb } from "./mariadb.ts";
import { onServer } from "./on-server.ts";

/** A database that is somebody's own, for Hookline to write to. */
export interface TheirDatabase {
  connector: Connector;
  connection: Values;
  /** Of files, where it is one. */
  filesDir?: string;
  /** What its owner does, without Hookline. */
  query<Row extends object>(sql: string): Promise<Row[]>;
  drop(): Promise<void>;
}

export const THEIR_DATABASES = ["postgres", "mysql", "sqlite"] as const;

/** An empty database of one kind, on a real server. */
export function createTheirDatabase(kind: (typeof THEIR_DATABASES)[number]): Promise<TheirDatabase> {
  return { postgres: createPostgres, mysql: createMariaDb, sqlite: createSqlite }[kind]();
}

async function createPostgres(): Promise<TheirDatabase> {
  const server = inject("postgresUrl");
  const name = `theirs_${randomBytes(8).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const { hostname, port, username, password } = new URL(server);
  const client = new pg.Client(server + name);
  await client.connect();
  return {
    connector: postgres,
    connection: { host: hostname, port: Number(port), database: name, user: username, password, tls: "off" },
    query: async (sql) => (await client.query(sql)).rows,
    async drop() {
      await client.end();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function createMariaDb(): Promise<TheirDatabase> {
  const server: MariaDb = await startMariaDb();
  const { port } = server;
  const account = { host: "127.0.0.1", port, user: "hookline", password: "hookline" };
  const client = await createConnection(account);
  await client.query("create database theirs");
  await client.query("use theirs");
  return {
    connector: mysql,
    connection: { ...account, database: "theirs", tls: "off" },
    query: async <Row extends object>(sql: string) => (await client.query(sql))[0] as unknown as Row[],
    async drop() {
      await client.end();
      await server.stop();
    },
  };
}

async function createSqlite(): Promise<TheirDatabase> {
  const filesDir = await mkdtemp(join(tmpdir(), "hookline-files-"));
  const database = new DatabaseSync(join(filesDir, "theirs.sqlite"));
  return {
    connector: sqlite,
    connection: { file: "theirs.sqlite" },
    filesDir,
    query: async <Row extends object>(sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row })) as Row[],
    async drop() {
      database.close();
      await rm(filesDir, { recursive: true });
    },
  };
}
