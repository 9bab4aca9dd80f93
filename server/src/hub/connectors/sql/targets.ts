import type { Field, TargetKind } from "../connector.ts";
import { refuseUnfilled } from "../required.ts";
import { columnFields, keyOptions, onceOptions, updateKeys } from "./choices.ts";
import type { SqlEngine, SqlSession } from "./engine.ts";
import { keyOf, onceOf, rowOf } from "./row.ts";
import { withSession } from "./session.ts";
import { shapeOf } from "./shape.ts";
import { insertRow, updateRows, upsertRow } from "./write.ts";
import type { WriteKind } from "./write-kind.ts";

const TABLE: Field = { id: "table", label: "Table", kind: "choice", discovered: true, required: true };
const KEY: Field = { id: "key", label: "Key", kind: "choice", discovered: true, required: true };

const KINDS: readonly WriteKind[] = [
  {
    id: "insert",
    name: "Insert a row",
    summary: "Adds a row to a table.",
    settings: [
      TABLE,
      {
        id: "once",
        label: "Column against repeats",
        kind: "choice",
        discovered: true,
        help: "A text column with a unique index, to which Hookline gives a value of its own for each event: with it an event adds one row, once, also where an answer was lost. Without it there may be two.",
      },
    ],
    keys: () => [],
    addsRows: true,
    write: (place, { row, once }) => insertRow(place, row, once),
  },
  {
    id: "upsert",
    name: "Insert or update a row",
    summary: "Changes the row with this key, or adds it where there is none.",
    settings: [TABLE, { ...KEY, help: "What a row is found by: columns with a unique index." }],
    keys: (shape) => shape.uniqueKeys,
    addsRows: true,
    write: (place, { row, key }) => upsertRow(place, row, key),
  },
  {
    id: "update",
    name: "Update a row",
    summary: "Changes the row with this key.",
    settings: [
      TABLE,
      { ...KEY, help: "What a row is found by. Where several fit, all of them are changed." },
    ],
    keys: updateKeys,
    addsRows: false,
    write: (place, { row, key }) => updateRows(place, row, key),
  },
];

/** What can be done in any SQL database. Tables, columns and keys are picked from what is there, never typed. */
export function sqlTargets(engine: SqlEngine): readonly TargetKind[] {
  return KINDS.map((kind) => ({
    id: kind.id,
    name: kind.name,
    summary: kind.summary,
    settings: kind.settings,
    options: (io, connection, settings, field) =>
      withSession(engine, io, connection, (session) => optionsOf(engine, session, kind, settings, field)),
    fields: (io, connection, settings) =>
      withSession(engine, io, connection, async (session) =>
        columnFields(await shapeOf(engine, session, settings), kind, settings),
      ),
    async run(io, input) {
      refuseUnfilled(kind.settings, input.settings, "task");
      return withSession(engine, io, input.connection, async (session) => {
        const shape = await shapeOf(engine, session, input.settings);
        const key = keyOf(shape, kind, input, engine);
        const once = onceOf(shape, kind, input);
        const row = rowOf(shape, input, [...key, ...once], engine);
        io.note(`${kind.id} ${shape.table.id}`);
        return kind.write({ engine, session, table: shape.table }, { row, key, once });
      });
    },
  }));
}

async function optionsOf(
  engine: SqlEngine,
  session: SqlSession,
  kind: WriteKind,
  settings: { readonly [id: string]: unknown },
  field: string,
) {
  if (field === "table") {
    const tables = await engine.tables(session);
    return tables.map(({ id }) => ({ value: id, label: id }));
  }
  const shape = await shapeOf(engine, session, settings);
  return field === "once" ? onceOptions(shape) : keyOptions(kind.keys(shape));
}
