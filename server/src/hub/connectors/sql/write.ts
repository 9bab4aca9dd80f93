import { Refusal, type RunOutput } from "../connector.ts";
import type { SqlEngine, SqlSession, Table } from "./engine.ts";
import { findWhere, insertInto, type Row, type Statement, updateWhere } from "./statements.ts";

/** Where rows are written, and how to spell it there. */
export interface Place {
  engine: SqlEngine;
  session: SqlSession;
  table: Table;
}

/** What is to be written, ready to be bound. */
export interface Writing {
  /** Without the columns of `key` and `once`. */
  row: Row;
  key: Row;
  once: Row;
}

/** Adds a row. With `once` (a unique column that holds the idempotency key) a repeat finds the row there, and adds none. */
export async function insertRow(place: Place, row: Row, once: Row): Promise<RunOutput> {
  const { engine, table } = place;
  const refused = await insertUnlessThere(place, [...row, ...once]);
  if (refused === null) return { summary: `Added a row to ${table.id}.` };
  if (once.length > 0 && (await isThere(place, findWhere(table, once, engine)))) {
    return { summary: `The row was in ${table.id} already: this is a repeat, and added none.` };
  }
  throw refused;
}

/**
 * Changes the row with this key, else adds one; the key is unique in the table. Update, insert, update: the same on every
 * database, takes no number off a sequence for a row that is there, and can change no other row than the key's, as
 * MySQL's `on duplicate key` might. Who adds the same row in between makes the insert fail, and the second update find it.
 */
export async function upsertRow(place: Place, row: Row, key: Row): Promise<RunOutput> {
  const { table } = place;
  if ((await update(place, row, key)) > 0) return { summary: `Updated the row in ${table.id}.` };
  const refused = await insertUnlessThere(place, [...key, ...row]);
  if (refused === null) return { summary: `Added a row to ${table.id}.` };
  if ((await update(place, row, key)) > 0) return { summary: `Updated the row in ${table.id}.` };
  throw refused;
}

/** Changes every row with this key. That there is none is worth another look: it may be on its way. */
export async function updateRows(place: Place, row: Row, key: Row): Promise<RunOutput> {
  const { table } = place;
  const count = await update(place, row, key);
  if (count === 0) {
    const what = key.map(([column, value]) => `${column} = ${value}`).join(", ");
    throw new Refusal("later", "no_such_row", `No row of ${table.id} has ${what}.`);
  }
  return {
    summary: count === 1 ? `Updated the row in ${table.id}.` : `Updated ${count} rows in ${table.id}.`,
  };
}

function update({ engine, session, table }: Place, row: Row, key: Row): Promise<number> {
  const { sql, values } = updateWhere(table, row, key, engine);
  return session.run(sql, values);
}

/** Answers the refusal where a unique column has such a value already. */
async function insertUnlessThere({ engine, session, table }: Place, row: Row): Promise<Refusal | null> {
  const { sql, values } = insertInto(table, row, engine);
  try {
    await session.run(sql, values);
    return null;
  } catch (error) {
    const refusal = error instanceof Error ? engine.refusalFor(error) : null;
    if (refusal?.code === "duplicate") return refusal;
    throw error;
  }
}

async function isThere({ session }: Place, { sql, values }: Statement): Promise<boolean> {
  return (await session.all(sql, values)).length > 0;
}
