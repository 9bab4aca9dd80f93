import pg from "pg";
import { unavailable } from "../errors.ts";
import { builderOn, type Run } from "./kysely.ts";
import { createStandingConnection } from "./postgres-standing.ts";
import type { Bindable, CommitPromise, Database, Session, Tx } from "./session.ts";

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 60_000;
/** For a server that says nothing at all. */
const ANSWER_TIMEOUT_MS = 70_000;
/** After it a transaction whose process hangs or is paused gives up its locks. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 5_000;
/**
 * What is idle for so long is closed. The server starts a process for each connection, checks the password again, and
 * plans each statement anew there: 10 ms and more, which whoever needs another connection for a moment would wait for.
 */
const IDLE_TIMEOUT_MS = 600_000;
const MAX_DEADLOCK_RETRIES = 3;
const RETRYABLE = new Set(["40001", "40P01"]); // serialization_failure, deadlock_detected
/** The first key of the advisory locks that processes at work hold; the second is their number. */
const AT_WORK = 4001;
const READ_AT_WORK = `select distinct objid::int as number from pg_locks
  where locktype = 'advisory' and classid = ${AT_WORK} and objsubid = 2 and granted
    and database = (select oid from pg_database where datname = current_database())`;
const UNAVAILABLE = /^(08|53|57P0)/; // connection lost, out of resources, shut down: PostgreSQL, appendix A

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const BEGIN = "begin";
const BEGIN_IN_MEMORY = "begin; set local synchronous_commit = off";

/**
 * Our statements go from row to row by an index. PostgreSQL plans by what its statistics say, of a new table
 * that it is tiny and of a queue that it is empty, keeps the plan while they grow, and would rather read all
 * and hash or sort it: a look-up of 1 ms took 240 ms among 300,000 rows, a claim of 2 ms from 200,000 pending 1.1 s.
 * Nor does a plan depend on the values: left to choose, it planned each page of the leaderboard anew, and on some
 * connections each position, which takes longer than to count it.
 */
const PLANNING = [
  ...["hashjoin", "mergejoin", "bitmapscan", "seqscan"].map((method) => `set enable_${method} = off`),
  "set plan_cache_mode = force_generic_plan",
].join("; ");

interface Connection {
  client: pg.PoolClient;
  session: Session;
}

/** Opens a pool on `url`. Statements of one transaction that are not awaited one by one travel together (pipelining). */
export function openPostgres(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    pipeline: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    application_name: "hookline",
  } as pg.PoolConfig);
  pool.on("error", (error) => {
    delete (error as { client?: unknown }).client; // the pool puts all of it on the error, to be logged
    onError(error);
  });
  // A connection that is lost fails the statements under way on it; unheard, its event would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => {});
    client.query(PLANNING).catch(onError);
  });
  const sessions = new WeakMap<pg.PoolClient, Session>();
  /** Notifications under way: the pool forgets what waits for a connection when it ends. */
  const telling = new Set<Promise<unknown>>();
  let enlistedAs: number | null = null;
  const standing = createStandingConnection(url, onError);

  async function connect(): Promise<Connection> {
    const client = await pool.connect().catch(throwAsUnavailable);
    let session = sessions.get(client);
    if (!session) {
      session = sessionOn((text, values) => query(client, text, values));
      sessions.set(client, session);
    }
    return { client, session };
  }

  return {
    engine: "postgres",
    read: sessionOn((text, values) => query(pool, text, values)),
    async transact<T>(
      work: (tx: Tx) => Promise<T>,
      { durable }: CommitPromise = { durable: true },
    ): Promise<T> {
      for (let retries = 0; ; retries++) {
        const { client, session } = await connect();
        try {
          return await runTransaction(client, session, work, durable ? BEGIN : BEGIN_IN_MEMORY);
        } catch (error) {
          const again =
            RETRYABLE.has((error as pg.DatabaseError).code ?? "") && retries < MAX_DEADLOCK_RETRIES;
          if (!again) throw error;
        }
      }
    },
    listen: standing.listen,
    notify(channel, payload) {
      const told = pool
        .query("select pg_notify($1, $2)", [channel, payload])
        .catch(onError)
        .finally(() => telling.delete(told));
      telling.add(told);
    },
    async enlist() {
      const { rows } = await query(pool, "select nextval('processes')::int as number", []);
      const { number } = rows[0] as { number: number };
      // Shared, so that it can be taken again while the server still thinks that a lost connection holds it.
      await standing.keep(`select pg_advisory_lock_shared(${AT_WORK}, ${number})`);
      enlistedAs = number;
      return number;
    },
    async enlisted() {
      const { rows } = await query(pool, READ_AT_WORK, []);
      const numbers = (rows as { number: number }[]).map(({ number }) => number);
      return enlistedAs === null ? numbers : [...new Set([...numbers, enlistedAs])];
    },
    async close() {
      await Promise.all(telling);
      await standing.close();
      await pool.end();
    },
  };
}

function sessionOn(run: Run): Session {
  return {
    engine: "postgres",
    q: builderOn("postgres", run),
    all: <Row>(text: string, values: readonly Bindable[] = []) =>
      run(text, values).then(({ rows }) => rows as Row[]),
  };
}

async function runTransaction<T>(
  client: pg.PoolClient,
  session: Session,
  work: (tx: Tx) => Promise<T>,
  begin: string,
): Promise<T> {
  const effects: (() => void)[] = [];
  let broken: Error | undefined;
  try {
    // Not awaited alone: BEGIN travels with the first statement. If it fails, the connection is lost.
    const [, value] = await Promise.all([
      query(client, begin, []),
      work({ ...session, afterCommit: (effect) => effects.push(effect) }),
    ]);
    await query(client, "commit", []);
    for (const effect of effects) effect();
    return value;
  } catch (error) {
    await query(client, "rollback", []).catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Statements are prepared once for each connection, under their own text's name. */
const names = new Map<string, string>();
const MAX_NAMES = 1000;

/**
 * What a statement leaves behind, pg's object and a suspended function's, is not found to be unused until V8 cleans all
 * of its memory, and everybody waits 5 to 17 ms for that. So nothing large is left in it: beside 500 sign-ups a second
 * there is half as much to be cleaned.
 */
function query(on: pg.Pool | pg.PoolClient, text: string, values: readonly Bindable[]) {
  let name = names.get(text);
  if (!name && names.size < MAX_NAMES) {
    name = `h${names.size}`;
    names.set(text, name);
  }
  const sent = [...values];
  return on
    .query(name && sent.length > 0 ? { name, text, values: sent } : { text, values: sent })
    .then((result) => {
      const { rows, rowCount } = result;
      sent.length = 0;
      result.rows = [];
      return { rows: rows as unknown[], changes: rowCount ?? 0 };
    }, throwAsUnavailable);
}

function throwAsUnavailable(error: Error & { code?: string }): never {
  const lost =
    /ECONN|EPIPE|ENOENT|ENOTFOUND/.test(error.code ?? "") ||
    /connection|timeout exceeded/i.test(error.message);
  if (lost || UNAVAILABLE.test(error.code ?? "")) {
    throw unavailable("The database can't be reached. Try again in a moment.", error);
  }
  throw error;
}
