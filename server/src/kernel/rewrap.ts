import type { Database, Value } from "./database/index.ts";
import type { Keyring } from "./secrets/index.ts";

const BATCH = 500;

/** A column that holds sealed secrets, for the rotation of the master key. Each slice names its own. */
export interface SealedColumn {
  table: string;
  /** The columns of its primary key. */
  key: readonly string[];
  /** What else the context is made of. */
  contextColumns: readonly string[];
  column: string;
  /** What a row's secret was sealed for. */
  context(row: Readonly<Record<string, Value>>): string;
}

/**
 * Wraps a column's secrets with the current master key, some rows at a time, so that a server beside it goes
 * on working; a row that changes meanwhile is left alone, as it is sealed anew. Answers how many it rewrapped.
 */
export async function rewrapColumn(db: Database, keyring: Keyring, sealed: SealedColumn): Promise<number> {
  let rewrapped = 0;
  let page = await readPage(db, sealed, null);
  while (page.length > 0) {
    const old = page.filter((row) => keyring.needsRewrap(row[sealed.column] as string));
    await writePage(
      db,
      sealed,
      old.map((row) => ({
        row,
        secret: keyring.rewrap(row[sealed.column] as string, sealed.context(row)),
      })),
    );
    rewrapped += old.length;
    page = await readPage(db, sealed, page.at(-1) as Row);
  }
  return rewrapped;
}

type Row = Record<string, Value>;

async function readPage(
  db: Database,
  { table, key, contextColumns, column }: SealedColumn,
  after: Row | null,
): Promise<Row[]> {
  const further = after ? `and (${key}) > (${key.map((_, i) => `$${i + 1}`)})` : "";
  return db.read.all<Row>(
    `select ${[...new Set([...key, ...contextColumns, column])]} from ${table}
     where ${column} is not null ${further} order by ${key} limit ${BATCH}`,
    after ? key.map((name) => after[name] as Value) : [],
  );
}

async function writePage(
  db: Database,
  { table, key, column }: SealedColumn,
  changes: { row: Row; secret: string }[],
): Promise<void> {
  const isRow = key.map((name, i) => `${name} = $${i + 3}`).join(" and ");
  await db.transact(async (tx) => {
    for (const { row, secret } of changes) {
      await tx.all(`update ${table} set ${column} = $1 where ${column} = $2 and ${isRow}`, [
        secret,
        row[column] as Value,
        ...key.map((name) => row[name] as Value),
      ]);
    }
  });
}
