import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type Engine = "sqlite" | "postgres";

/** What both databases store and give back: times are integer milliseconds, JSON is text, booleans are 0 and 1. */
export type Value = string | number | null;

/** What a statement of its own takes as well: the bytes of a file. The bulk statements write JSON, which has none. */
export type Bindable = Value | Uint8Array;

/** A column's type where a statement needs to be told it (PostgreSQL's record sets). */
export type ColumnType = "bigint" | "text";

/** Somewhere to run statements: the readers' side of the database, or one transaction. */
export interface Session {
  readonly engine: Engine;
  /** The typed query builder. Building costs tens of microseconds: hot paths use `all` or the bulk statements. */
  readonly q: Kysely<Tables>;
  /** Runs one statement written in SQL that both engines read, with `$1`, `$2`, … for its values. */
  all<Row>(text: string, values?: readonly Bindable[]): Promise<Row[]>;
  /** Only SQLite, where a statement costs no journey; for the bulk statements alone. */
  rowByRow?: RowByRow;
}

/** Runs one statement for each list of values. */
export interface RowByRow {
  /** Answers all their rows. */
  all<Row>(text: string, valueLists: readonly (readonly Value[])[]): Row[];
  /** Answers how many rows each of them changed. */
  run(text: string, valueLists: readonly (readonly Value[])[]): number[];
}

export interface Tx extends Session {
  /** Runs `effect` once the transaction is durable; not at all if it is rolled back. */
  afterCommit(effect: () => void): void;
}

export interface CommitPromise {
  /**
   * `false`: needn't wait for the disk; a crash of the machine, or of the PostgreSQL server, may undo it.
   * `"soon"`: a crash of the machine under SQLite may undo it for a tenth of a second; PostgreSQL waits for its disk.
   */
  durable: boolean | "soon";
}

export interface Database {
  readonly engine: Engine;
  /** Sees what is committed, and only that. */
  readonly read: Session;
  /**
   * Runs `work` in a transaction and resolves with its result when that is durable. What `work` throws
   * rolls back everything it did and is thrown here. `work` talks to nothing but its `tx` (on SQLite
   * all others wait for it), opens no second transaction, and may be run again after a deadlock.
   */
  transact<T>(work: (tx: Tx) => Promise<T>, promise?: CommitPromise): Promise<T>;
  /** Calls `hear` with each payload that `notify` sends on `channel`, from this process or another. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** A hint to the other processes on this database; may be lost, never blocks. */
  notify(channel: string, payload: string): void;
  /**
   * Counts this process among those at work until it ends, however it ends. Answers a number that no other
   * process had or will have, below 2³¹. SQLite has room for one: throws `conflict` where another is at work.
   */
  enlist(): Promise<number>;
  /** The numbers of those at work. Another that lost its connection is missing until it has a new one. */
  enlisted(): Promise<number[]>;
  close(): Promise<void>;
}
