import type { Refusal, Values } from "../connector.ts";
import type { Io } from "../io.ts";

/** What one kind of SQL database does in its own way. All else (what is written, and when) is the same for all of them. */
export interface SqlEngine {
  /** A connection of its own for one check, look or attempt, in strict mode and UTC. */
  open(io: Io, connection: Values): Promise<SqlSession>;
  quote(identifier: string): string;
  /** Stands for the nth value of a statement, from 1. */
  placeholder(n: number): string;
  /** What stands behind a time that is in UTC. */
  zone: "" | "+00";
  /** Names of its version and of the user that it knows us as, as words of a sentence. */
  introduce(session: SqlSession): Promise<string>;
  /** The tables that may be written to, by name; at most `MAX_TABLES`. */
  tables(session: SqlSession): Promise<readonly Table[]>;
  /** null where there is no such table. */
  describe(session: SqlSession, table: string): Promise<TableShape | null>;
  /** What a driver's error means; null for one that the database didn't send. */
  refusalFor(error: Error): Refusal | null;
}

export const MAX_TABLES = 1_000;

export interface SqlSession {
  all<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Answers how many rows it found to change. */
  run(sql: string, values: readonly SqlValue[]): Promise<number>;
  close(): Promise<void>;
}

/** Numbers are texts, so that none loses digits on its way. */
export type SqlValue = string | boolean | null | readonly (string | null)[];

export interface Table {
  /** As it is stored in a task, and shown: with its schema where there are several. */
  id: string;
  /** Its parts, as they are to be quoted. */
  path: readonly string[];
}

export interface TableShape {
  table: Table;
  columns: readonly Column[];
  /** Of columns that together name one row at most. */
  uniqueKeys: readonly (readonly string[])[];
}

export interface Column {
  name: string;
  /** In the database's own words: `character varying(255)`. */
  type: string;
  kind: ColumnKind;
  nullable: boolean;
  /** Filled by the database where nothing is given. */
  hasDefault: boolean;
  /** Computed by the database, and can't be written. */
  generated: boolean;
}

export type ColumnKind =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "timestamp"
  | "json"
  | "list"
  | "other";
