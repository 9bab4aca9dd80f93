import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { AppError } from "../errors.ts";
import { builderOn, type Run } from "./kysely.ts";
import type { Database, Session, Tx, Value } from "./session.ts";

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 60_000;
/** After it a transaction whose process hangs or is paused gives up its locks. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 5_000;
const RELISTEN_DELAY_MS = 1_000;
const MAX_DEADLOCK_RETRIES = 3;
const RETRYABLE = new Set(["40001", "40P01"]); // serialization_failure, deadlock_detected
const UNAVAILABLE = /^(08|53|57P0)/; // connection lost, out of resources, shut down: PostgreSQL, appendix A

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const BEGIN = "begin";
const BEGIN_IN_MEMORY = "begin; set local synchronous_commit = off";

/**
 * Our statements go from row to row by an index. Before a table's first analysis PostgreSQL takes it for tiny
 * and would rather read all of it and hash it, and keeps that plan while the table grows: a look-up of 1 ms
 * took 240 ms among 300,000 rows.
 */
const PLANNING = "set enable_hashjoin = off; set enable_mergejoin = off";

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
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
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
  const listener = createListener(url, onError);

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
    async transact<T>(work: (tx: Tx) => Promise<T>, { durable } = { durable: true }): Promise<T> {
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
    listen: listener.listen,
    notify(channel, payload) {
      pool.query("select pg_notify($1, $2)", [channel, payload]).catch(onError);
    },
    async close() {
      await listener.close();
      await pool.end();
    },
  };
}

function sessionOn(run: Run): Session {
  return {
    engine: "postgres",
    q: builderOn("postgres", run),
    all: async <Row>(text: string, values: readonly Value[] = []) => (await run(text, values)).rows as Row[],
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

async function query(on: pg.Pool | pg.PoolClient, text: string, values: readonly Value[]) {
  let name = names.get(text);
  if (!name && names.size < MAX_NAMES) {
    name = `h${names.size}`;
    names.set(text, name);
  }
  const result = await on
    .query(
      name && values.length > 0
        ? { name, text, values: values as Value[] }
        : { text, values: values as Value[] },
    )
    .catch(throwAsUnavailable);
  return { rows: result.rows as unknown[], changes: result.rowCount ?? 0 };
}

function throwAsUnavailable(error: Error & { code?: string }): never {
  const lost =
    /ECONN|EPIPE|ENOENT|ENOTFOUND/.test(error.code ?? "") ||
    /connection|timeout exceeded/i.test(error.message);
  if (lost || UNAVAILABLE.test(error.code ?? "")) {
    throw new AppError(
      "database_unavailable",
      `The database can't be reached (${error.message}). Try again in a moment.`,
    );
  }
  throw error;
}

/** One connection of its own that hears notifications, and comes back by itself when it is lost. */
function createListener(url: string, onError: (error: Error) => void) {
  const hearing = new Map<string, (payload: string) => void>();
  let client: pg.Client | null = null;
  let closed = false;

  async function open(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: "hookline-listen",
      keepAlive: true,
    });
    fresh.on("error", onError);
    fresh.on("end", () => void reopen());
    fresh.on("notification", ({ channel, payload }) => hearing.get(channel)?.(payload ?? ""));
    client = fresh;
    await fresh.connect();
    for (const channel of hearing.keys()) await fresh.query(`listen ${channel}`);
  }

  async function reopen(): Promise<void> {
    if (closed) return;
    await sleep(RELISTEN_DELAY_MS, undefined, { ref: false });
    if (closed) return;
    await open().then(hearAll, onError);
  }

  /** What was said while nobody listened is lost: everyone looks once. */
  function hearAll(): void {
    for (const hear of hearing.values()) hear("");
  }

  return {
    async listen(channel: string, hear: (payload: string) => void): Promise<void> {
      hearing.set(channel, hear);
      if (client) await client.query(`listen ${channel}`);
      else await open();
    },
    async close(): Promise<void> {
      closed = true;
      await client?.end().catch(() => {});
    },
  };
}
