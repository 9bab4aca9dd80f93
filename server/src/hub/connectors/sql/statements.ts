import type { SqlEngine, SqlValue, Table } from "./engine.ts";

/** What is to be written, column by column. Names come from the database itself, never from a person. */
export type Row = readonly (readonly [column: string, value: SqlValue])[];

export interface Statement {
  sql: string;
  values: readonly SqlValue[];
}

type Spelling = Pick<SqlEngine, "quote" | "placeholder">;

export function insertInto(table: Table, row: Row, { quote, placeholder }: Spelling): Statement {
  const columns = row.map(([column]) => quote(column));
  const places = row.map((_, at) => placeholder(at + 1));
  return {
    sql: `insert into ${pathOf(table, quote)} (${columns.join(", ")}) values (${places.join(", ")})`,
    values: row.map(([, value]) => value),
  };
}

/** Where nothing is to be changed, the key is set to what it is: that finds the row all the same. */
export function updateWhere(table: Table, row: Row, key: Row, { quote, placeholder }: Spelling): Statement {
  const changed = row.length > 0 ? row : key;
  const sets = changed.map(([column], at) => `${quote(column)} = ${placeholder(at + 1)}`);
  const wheres = key.map(([column], at) => `${quote(column)} = ${placeholder(changed.length + at + 1)}`);
  return {
    sql: `update ${pathOf(table, quote)} set ${sets.join(", ")} where ${wheres.join(" and ")}`,
    values: [...changed, ...key].map(([, value]) => value),
  };
}

export function findWhere(table: Table, key: Row, { quote, placeholder }: Spelling): Statement {
  const wheres = key.map(([column], at) => `${quote(column)} = ${placeholder(at + 1)}`);
  return {
    sql: `select 1 as found from ${pathOf(table, quote)} where ${wheres.join(" and ")} limit 1`,
    values: key.map(([, value]) => value),
  };
}

function pathOf({ path }: Table, quote: Spelling["quote"]): string {
  return path.map(quote).join(".");
}
