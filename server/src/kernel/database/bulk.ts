import type { ColumnType, Session, Tx, Value } from "./session.ts";

/** A record set's columns, in order, with the types PostgreSQL reads them as. */
export type Columns = Readonly<Record<string, ColumnType>>;
type RowOf<C extends Columns> = { readonly [K in keyof C]: Value };

/**
 * Inserts any number of rows: one statement on PostgreSQL, one prepared statement run row by row on SQLite.
 * `tail` is what follows the values, such as `on conflict do nothing returning id`; answers what it returns.
 */
export async function insertMany<C extends Columns, Returned = never>(
  tx: Tx,
  table: string,
  columns: C,
  rows: readonly RowOf<C>[],
  tail = "",
): Promise<Returned[]> {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  if (tx.rowByRow) {
    const text = `insert into ${table} (${names}) values (${names.map((_, i) => `$${i + 1}`)}) ${tail}`;
    return tx.rowByRow.all<Returned>(text, valuesOf(rows, names));
  }
  const from = `json_to_recordset($1) as r(${recordType(columns)})`;
  return tx.all<Returned>(`insert into ${table} (${names}) select ${names} from ${from} ${tail}`, [
    JSON.stringify(rows),
  ]);
}

/** Adds to the counts of each row by its `key` columns, of which a unique index is; a row that isn't there is made. */
export async function addMany<K extends Columns, C extends Columns>(
  tx: Tx,
  table: string,
  spec: { key: K; counts: C },
  rows: readonly (RowOf<K> & RowOf<C>)[],
): Promise<void> {
  const sums = Object.keys(spec.counts).map((name) => `${name} = ${table}.${name} + excluded.${name}`);
  const tail = `on conflict (${Object.keys(spec.key)}) do update set ${sums}`;
  await insertMany(tx, table, { ...spec.key, ...spec.counts }, rows, tail);
}

/**
 * Updates each row that matches its `key` columns by its `set` columns, and by `also` (SQL assignments, the
 * same for all); answers which of them, by their place in `rows`. A row that no longer matches is left alone:
 * that is how a stale writer is kept from overwriting.
 */
export async function updateMany<K extends Columns & { id: "bigint" }, S extends Columns>(
  tx: Tx,
  table: string,
  spec: { key: K; set: S; also?: string },
  rows: readonly (RowOf<K> & RowOf<S> & { id: number })[],
): Promise<number[]> {
  if (rows.length === 0) return [];
  const keys = Object.keys(spec.key);
  const sets = Object.keys(spec.set);
  const also = spec.also ? [spec.also] : [];
  if (tx.rowByRow) {
    const assigned = [...sets.map((name, i) => `${name} = $${i + 1}`), ...also];
    const matched = keys.map((name, i) => `${name} = $${sets.length + i + 1}`);
    const text = `update ${table} set ${assigned} where ${matched.join(" and ")}`;
    const changes = tx.rowByRow.run(text, valuesOf(rows, [...sets, ...keys]));
    return [...rows.keys()].filter((place) => changes[place] === 1);
  }
  const assigned = [...sets.map((name) => `${name} = r.${name}`), ...also];
  const matched = keys.map((name) => `t.${name} = r.${name}`);
  const names = [...keys, ...sets];
  const updated = await tx.all<{ place: number }>(
    `update ${table} t set ${assigned}
     from rows from (json_to_recordset($1) as (${recordType({ ...spec.key, ...spec.set })})) with ordinality
       as r (${names}, ordinal)
     where ${matched.join(" and ")} returning r.ordinal - 1 as place`,
    [JSON.stringify(rows)],
  );
  return updated.map((row) => row.place);
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
  if (session.rowByRow) {
    const names = Object.keys(params);
    const text = body.replace(/\bp\.(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
    return session.rowByRow.all<Row>(text, valuesOf(rows, names));
  }
  const from = `json_to_recordset($1) as p(${recordType(params)})`;
  return session.all<Row>(`select x.* from ${from}, lateral (${body}) x`, [JSON.stringify(rows)]);
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

/**
 * The members of a JSON object in a text column, for `from`: a table of `key` and `value`, both text. A list has
 * a row for each of its entries.
 */
export function membersOfJson(session: Session, column: string): string {
  if (session.engine === "postgres") {
    const list = "case json_typeof(m.value) when 'array' then m.value else json_build_array(m.value) end";
    return `(select m.key, e.value from json_each(${column}::json) m, json_array_elements_text(${list}) e)`;
  }
  const list =
    "case m.type when 'array' then m.value when 'true' then '[true]' when 'false' then '[false]' else json_array(m.value) end";
  const value =
    "case e.type when 'true' then 'true' when 'false' then 'false' else cast(e.value as text) end";
  return `(select m.key, ${value} as value from json_each(${column}) m, json_each(${list}) e)`;
}

/** The function that tells where in a text another begins: 1 for its very start, 0 where it isn't in it. */
export function positionFunction(session: Session): string {
  return session.engine === "postgres" ? "strpos" : "instr";
}

/** Whether a statement stops everything else here while it runs: SQLite is in this process, PostgreSQL is another. */
export function stopsAllElse(session: Session): boolean {
  return session.engine === "sqlite";
}

/** Locks the rows that a `select` finds and skips those another process has locked. SQLite has one writer and needs neither. */
export function skipLocked(session: Session, table: string): string {
  return session.engine === "postgres" ? `for update of ${table} skip locked` : "";
}

/** Locks the rows that a `select` finds until the transaction ends. SQLite has one writer and needs it not. */
export function lockRows(session: Session, table: string): string {
  return session.engine === "postgres" ? `for update of ${table}` : "";
}

/** Keeps the rows that a `select` finds from being deleted until the transaction ends. SQLite has one writer and needs it not. */
export function keepRows(session: Session, table: string): string {
  return session.engine === "postgres" ? `for key share of ${table}` : "";
}

function recordType(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");
}

function valuesOf(rows: readonly object[], names: readonly string[]): Value[][] {
  return rows.map((row) => names.map((name) => (row as { [name: string]: Value })[name] as Value));
}
