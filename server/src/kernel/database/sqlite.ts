import { AsyncLocalStorage } from "node:async_hooks";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError, unavailable } from "../errors.ts";
import { takeIds } from "./bulk.ts";
import { builderOn, type Run } from "./kysely.ts";
import { explainRefusal } from "./refused.ts";
import type { Bindable, CommitPromise, Database, Session, Tx, Value } from "./session.ts";
import { lockSqlite } from "./sqlite-lock.ts";

/** Waits this long for another process (a command beside the server) to end its transaction. */
const BUSY_TIMEOUT_MS = 5000;
const STATEMENT_CACHE = 500;
/** Deliveries of many targets are scattered over many pages, each of which is written several times. */
const WRITER_CACHE_KB = 40_000;
const READER_CACHE_KB = 4000;
/** 32 MB of log: pages that change again and again are written back once instead of many times. */
const CHECKPOINT_PAGES = 8000;
/** One commit's worth: keeps a transaction, and with it the event loop, from being held for long. */
const MAX_GROUP = 256;
/** How often another process's commits are looked for: they have no other way to wake this one. */
const PEER_POLL_MS = 2000;

/** What is durable soon is synced so often, by the next commit: a sync stops the event loop for as long as the disk takes. */
const SOON_MS = 100;

interface Job extends CommitPromise {
  work: (tx: Tx) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** Opens (and makes) a SQLite file: WAL, a sync on every commit that asks for it, one writer, one reader. */
export function openSqlite(file: string): Database {
  const writer = connect(file, WRITER_CACHE_KB);
  const reader = connect(file, READER_CACHE_KB);
  reader.exec("pragma query_only = on");
  const writing = session(writer);
  const jobs: Job[] = [];
  const listeners = new Map<string, (payload: string) => void>();
  let committing: Promise<void> | null = null;
  let syncedAt = performance.now();
  let unlock: (() => void) | null = null;
  let number: number | null = null;

  async function commitWaiting(): Promise<void> {
    while (jobs.length > 0) {
      await nextTurn();
      const group = jobs.splice(0, MAX_GROUP);
      const now = performance.now();
      const syncs = now - syncedAt > SOON_MS || group.some(({ durable }) => durable === true);
      if (syncs) syncedAt = now;
      writer.exec(`pragma synchronous = ${syncs ? "full" : "normal"}`);
      await commitGroup(writer, writing, group);
    }
    committing = null;
  }

  function transact<T>(
    work: (tx: Tx) => Promise<T>,
    { durable }: CommitPromise = { durable: true },
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      jobs.push({
        work: AsyncLocalStorage.bind(work),
        durable,
        resolve: resolve as (value: unknown) => void,
        reject,
      });
      committing ??= commitWaiting();
    });
  }

  return {
    engine: "sqlite",
    read: session(reader),
    transact,
    async listen(channel, hear) {
      if (listeners.size === 0) watchPeers(writer, listeners);
      listeners.set(channel, hear);
    },
    notify: () => {},
    async enlist() {
      unlock ??= lockSqlite(file);
      const [taken = 0] = await transact((tx) => takeIds(tx, "processes", 1));
      number = taken;
      return taken;
    },
    enlisted: async () => (number === null ? [] : [number]),
    async close() {
      listeners.clear();
      while (committing !== null) await committing;
      reader.close();
      writer.close();
      unlock?.();
    },
  };
}

function connect(file: string, cacheKb: number): DatabaseSync {
  try {
    return configured(new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS }), cacheKb);
  } catch (error) {
    const explanation = explainRefusal(error, file);
    throw explanation === null ? error : new AppError("database_unavailable", explanation);
  }
}

function configured(db: DatabaseSync, cacheKb: number): DatabaseSync {
  db.exec("pragma journal_mode = wal");
  db.exec("pragma synchronous = full");
  db.exec("pragma foreign_keys = on");
  db.exec(`pragma cache_size = -${cacheKb}`);
  db.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  db.exec("pragma temp_store = memory");
  return db;
}

function session(db: DatabaseSync): Session {
  const prepare = preparer(db);
  const run: Run = async (text, values) => {
    const { statement, columns } = prepare(text);
    if (columns.length === 0) return { rows: [], changes: Number(statement.run(...values).changes) };
    const rows = readRows(statement, columns, values);
    return { rows, changes: rows.length };
  };
  return {
    engine: "sqlite",
    q: builderOn("sqlite", run),
    all: async <Row>(text: string, values: readonly Bindable[] = []) =>
      (await run(text, values)).rows as Row[],
    rowByRow: {
      all<Row>(text: string, valueLists: readonly (readonly Value[])[]): Row[] {
        const { statement, columns } = prepare(text);
        return valueLists.flatMap((values) => readRows(statement, columns, values) as Row[]);
      },
      run(text, valueLists) {
        const { statement } = prepare(text);
        return valueLists.map((values) => Number(statement.run(...values).changes));
      },
    },
  };
}

interface Prepared {
  statement: StatementSync;
  /** The names in the rows that it gives; none where it gives no rows. */
  columns: readonly string[];
}

/** Keeps the statements that were prepared last. */
function preparer(db: DatabaseSync): (text: string) => Prepared {
  const statements = new Map<string, Prepared>();
  return (text) => {
    let known = statements.get(text);
    if (!known) {
      const statement = db.prepare(inSqlite(text));
      statement.setReturnArrays(true);
      known = { statement, columns: statement.columns().map((column) => column.name) };
      if (statements.size >= STATEMENT_CACHE) statements.delete(statements.keys().next().value as string);
      statements.set(text, known);
    }
    return known;
  };
}

/** Names the values of each row here: the driver's own row objects are dictionaries, dearer to make and to read. */
function readRows(
  statement: StatementSync,
  columns: readonly string[],
  values: readonly Bindable[],
): Record<string, unknown>[] {
  const found = statement.all(...values) as unknown as unknown[][];
  return found.map((row) => {
    const named: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) named[columns[i] as string] = row[i];
    return named;
  });
}

/**
 * PostgreSQL's parameters as SQLite writes them. A parameter as the limit is hidden from SQLite's planner, which
 * would prepare the statement anew each time it is bound, to plan for its value: a claim took four times as long.
 */
function inSqlite(text: string): string {
  return text.replace(/\$(\d+)/g, "?$1").replace(/\blimit (\?\d*)/gi, "limit $1 + 0");
}

/** What opens and closes one transaction of a group, and takes back what it did. */
interface Scope {
  open: string;
  close: string;
  undo: string;
}

const SHARED: Scope = { open: "savepoint job", close: "release job", undo: "rollback to job; release job" };
/**
 * SQLite keeps what pages were before a savepoint in a list, and walks it at the end of each statement that has a
 * trigger or returns rows: a thousand sign-ups among a million users took 130 µs each in one, and 20 µs without.
 */
const ALONE: Scope = { open: "", close: "", undo: "rollback" };

/**
 * Group commit: transactions that wait together share one COMMIT, and so one sync of the disk, each
 * inside a savepoint of its own. This is what lets a disk that syncs hundreds of times a second keep
 * thousands of sign-ups a second durable.
 */
async function commitGroup(writer: DatabaseSync, writing: Session, group: Job[]): Promise<void> {
  const settled: (() => void)[] = [];
  const scope = group.length === 1 ? ALONE : SHARED;
  try {
    writer.exec("begin immediate");
    for (const job of group) settled.push(await runJob(writer, writing, job, scope));
    if (writer.isTransaction) writer.exec("commit");
  } catch (error) {
    if (writer.isTransaction) writer.exec("rollback");
    for (const job of group) job.reject(asUnavailable(error));
    return;
  }
  for (const settle of settled) settle();
}

/** Returns what to tell the job's caller once the group is durable. */
async function runJob(
  writer: DatabaseSync,
  writing: Session,
  job: Job,
  { open, close, undo }: Scope,
): Promise<() => void> {
  const effects: (() => void)[] = [];
  const tx: Tx = { ...writing, afterCommit: (effect) => effects.push(effect) };
  writer.exec(open);
  try {
    const value = await job.work(tx);
    writer.exec(close);
    return () => {
      for (const effect of effects) effect();
      job.resolve(value);
    };
  } catch (error) {
    if (!writer.isTransaction) throw error;
    writer.exec(undo);
    return () => job.reject(error);
  }
}

function asUnavailable(error: unknown): unknown {
  const busy =
    error instanceof Error && /database is locked|disk is full|SQLITE_(BUSY|FULL)/.test(error.message);
  if (!busy) return error;
  return unavailable("The database could not take the change. Try again in a moment.", error);
}

/** Another process can't signal this one, but each of its commits changes the `data_version` that our writer sees; our own don't. */
function watchPeers(writer: DatabaseSync, listeners: Map<string, (payload: string) => void>): void {
  const statement = writer.prepare("pragma data_version");
  const version = () => (statement.get() as { data_version: number }).data_version;
  let seen = version();
  const timer = setInterval(() => {
    if (listeners.size === 0) return clearInterval(timer);
    const current = version();
    if (current === seen) return;
    seen = current;
    for (const hear of listeners.values()) hear("");
  }, PEER_POLL_MS);
  timer.unref();
}
