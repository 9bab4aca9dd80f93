import pg from "pg";

/** Runs one statement on a PostgreSQL server, outside of any test's database. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(`${serverUrl}postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
