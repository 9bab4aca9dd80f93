import { type AddressInfo, connect, createServer } from "node:net";
import pg from "pg";
import { startPostgres } from "../../server/src/testing/postgres-cluster.ts";

/** Between what the server did and whoever had it do so knowing of it. */
const WAY_BACK_MS = 60;

/** Somebody's PostgreSQL, from which answers take a while. */
export interface FarDatabase {
  /** For the connector. */
  connection: { host: string; port: number; database: string; user: string; password: string; tls: "off" };
  /** Resolves as soon as a row for this address is committed. */
  rowFor(email: string): Promise<void>;
  rows<Row extends object>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** `tables` are made first; inserts into `watched`, which has a column `email`, are told of. */
export async function openFarDatabase(tables: string, watched: string): Promise<FarDatabase> {
  const cluster = await startPostgres({ durable: false });
  const { hostname, port, username, password } = new URL(cluster.url);
  const client = new pg.Client(`${cluster.url}postgres`);
  await client.connect();
  await client.query(tables);
  await client.query(`
    create function tell() returns trigger language plpgsql as
      $$ begin perform pg_notify('rows', new.email); return new; end $$;
    create trigger tell after insert on ${watched} for each row execute function tell();
    listen rows`);
  const waiting = new Map<string, () => void>();
  client.on("notification", ({ payload = "" }) => waiting.get(payload)?.());

  const link = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.pipe(far);
    far.on("data", (chunk) => setTimeout(() => near.destroyed || near.write(chunk), WAY_BACK_MS));
    far.on("close", () => setTimeout(() => near.destroy(), WAY_BACK_MS));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("error", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => link.listen(0, "127.0.0.1", resolve));
  return {
    connection: {
      host: "127.0.0.1",
      port: (link.address() as AddressInfo).port,
      database: "postgres",
      user: username,
      password,
      tls: "off",
    },
    rowFor: (email) => new Promise((resolve) => waiting.set(email, resolve)),
    rows: async (sql) => (await client.query(sql)).rows,
    async close() {
      link.close();
      await client.end();
      await cluster.stop();
    },
  };
}
