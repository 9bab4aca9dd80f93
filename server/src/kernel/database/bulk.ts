import type { ColumnType, Session, Tx, Value } from "./session.ts";

/** A record set's columns, in order, with the types PostgreSQL reads them as. */
export type Columns = Readonly<Record<string, ColumnType>>;
type RowOf<C extends Columns> = { readonly [K in keyof C]: Value };

/** Inserts any number of rows: one statement on PostgreSQL, one prepared statement run row by row on SQLite. */
export async function insertMany<C extends Columns>(
  tx: Tx,
  table: string,
  columns: C,
  rows: readonly RowOf<C>[],
  tail = "",
): Promise<void> {
  const names = Object.keys(columns);
  if (tx.engine === "postgres") {
    if (rows.length === 0) return;
    await tx.all(
      `insert into ${table} (${names}) select ${names} from json_to_recordset($1) as r(${recordType(columns)}) ${tail}`,
      [JSON.stringify(rows)],
    );
    return;
  }
  const text = `insert into ${table} (${names}) values (${names.map((_, i) => `$${i + 1}`)}) ${tail}`;
  for (const row of rows)
    await tx.all(
      text,
      names.map((name) => row[name] as Value),
    );
}

/**
 * Updates each row that matches its `key` columns by its `set` columns, and by `also` (SQL assignments, the
 * same for all); answers the ids of those updated. A row that no longer matches is left alone: that is how
 * a stale writer is kept from overwriting.
 */
export async function updateMany<K extends Columns, S extends Columns>(
  tx: Tx,
  table: string,
  spec: { key: K; set: S; also?: string },
  rows: readonly (RowOf<K> & RowOf<S>)[],
): Promise<number[]> {
  const keys = Object.keys(spec.key);
  const sets = Object.keys(spec.set);
  if (tx.engine === "postgres") {
    if (rows.length === 0) return [];
    const assignments = [...sets.map((c) => `${c} = r.${c}`), ...(spec.also ? [spec.also] : [])];
    const updated = await tx.all<{ id: number }>(
      `update ${table} t set ${assignments}
       from json_to_recordset($1) as r(${recordType({ ...spec.key, ...spec.set })})
       where ${keys.map((c) => `t.${c} = r.${c}`).join(" and ")} returning t.id`,
      [JSON.stringify(rows)],
    );
    return updated.map((row) => row.id);
  }
  const assignments = [...sets.map((c, i) => `${c} = $${i + 1}`), ...(spec.also ? [spec.also] : [])];
  const text = `update ${table} set ${assignments}
    where ${keys.map((c, i) => `${c} = $${sets.length + i + 1}`).join(" and ")} returning id`;
  const names = [...sets, ...keys];
  const updated: number[] = [];
  for (const row of rows) {
    const found = await tx.all<{ id: number }>(
      text,
      names.map((name) => (row as Record<string, Value>)[name] as Value),
    );
    for (const { id } of found) updated.push(id);
  }
  return updated;
}

/**
 * Runs one `select` for each row of parameters and answers all rows together: one statement with a lateral
 * join on PostgreSQL, a loop on SQLite. `body` writes a parameter as `p.name`.
 */
export async function selectEach<Row, P extends Columns>(
  session: Session,
  params: P,
  rows: readonly RowOf<P>[],
  body: string,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  if (session.engine === "postgres") {
    return session.all<Row>(
      `select x.* from json_to_recordset($1) as p(${recordType(params)}), lateral (${body}) x`,
      [JSON.stringify(rows)],
    );
  }
  const names = Object.keys(params);
  const text = body.replace(/\bp\.(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  const found: Row[] = [];
  for (const row of rows)
    found.push(
      ...(await session.all<Row>(
        text,
        names.map((name) => row[name] as Value),
      )),
    );
  return found;
}

/** Takes the next `count` numbers of a sequence, for rows whose id must be known before they are written. */
export async function takeIds(tx: Tx, sequence: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (tx.engine === "postgres") {
    const rows = await tx.all<{ id: number }>(
      `select nextval('${sequence}') as id from generate_series(1, $1)`,
      [count],
    );
    return rows.map((row) => row.id);
  }
  const [row] = await tx.all<{ last: number }>(
    "update sequences set last = last + $1 where name = $2 returning last",
    [count, sequence],
  );
  const last = row?.last ?? 0;
  return Array.from({ length: count }, (_, i) => last - count + 1 + i);
}

/** A list of objects, passed as one JSON parameter, to read in a statement as the table `alias`. */
export function recordset(session: Session, parameter: string, alias: string, columns: Columns): string {
  if (session.engine === "postgres")
    return `json_to_recordset(${parameter}) as ${alias}(${recordType(columns)})`;
  const members = Object.keys(columns).map((name) => `value ->> '${name}' as ${name}`);
  return `(select ${members} from json_each(${parameter})) as ${alias}`;
}

/** For `where id in …` over a list of any length: one parameter, one text, so one prepared statement. */
export function inList(session: Session, parameter: string): string {
  return session.engine === "postgres"
    ? `(select value::bigint from json_array_elements_text(${parameter}::json))`
    : `(select value from json_each(${parameter}))`;
}

/** Locks the rows that a `select` finds and skips those another process has locked. SQLite has one writer and needs neither. */
export function skipLocked(session: Session, table: string): string {
  return session.engine === "postgres" ? `for update of ${table} skip locked` : "";
}

function recordType(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");
}
