import { Refusal, type RunInput } from "../connector.ts";
import { keyId, onceColumns } from "./choices.ts";
import { toColumn } from "./convert.ts";
import type { Column, SqlEngine, TableShape } from "./engine.ts";
import type { Row } from "./statements.ts";
import type { WriteKind } from "./write-kind.ts";

/** The columns that the row is found by, with their values. */
export function keyOf(
  shape: TableShape,
  kind: WriteKind,
  { settings, values }: RunInput,
  engine: SqlEngine,
): Row {
  const keys = kind.keys(shape);
  if (keys.length === 0 && kind.id === "insert") return [];
  const key = keys.find((columns) => keyId(columns) === settings.key);
  if (key === undefined) {
    throw new Refusal(
      "no",
      "no_such_key",
      `${shape.table.id} has no key ${JSON.stringify(settings.key ?? "")}. Choose one of those that it has.`,
    );
  }
  return key.map((name) => {
    const column = shape.columns.find((it) => it.name === name) as Column;
    if (own(values, name) === null) {
      throw new Refusal("no", "missing_field", `${name} is the key, and came to nothing here.`);
    }
    return [name, toColumn(own(values, name), column, engine)];
  });
}

/** The idempotency column with its key; none where none is chosen. */
export function onceOf(shape: TableShape, kind: WriteKind, { settings, idempotencyKey }: RunInput): Row {
  const { once } = settings;
  if (!kind.settings.some(({ id }) => id === "once") || typeof once !== "string" || once === "") return [];
  if (onceColumns(shape).some(({ name }) => name === once)) return [[once, idempotencyKey]];
  throw new Refusal(
    "no",
    "no_such_key",
    `${JSON.stringify(once.slice(0, 200))} can't be the column against repeats of ${shape.table.id}: it must be there, be text of at least 64 characters, and have a unique index of its own.`,
  );
}

/** The mapped columns but those of `beside`. Throws `Refusal` for one that the table doesn't have, or fills by itself. */
export function rowOf(shape: TableShape, { values }: RunInput, beside: Row, engine: SqlEngine): Row {
  const known = new Map(shape.columns.map((column) => [column.name, column]));
  return Object.keys(values)
    .filter((name) => !beside.some(([column]) => column === name))
    .map((name) => {
      const column = known.get(name);
      if (column === undefined || column.generated) {
        throw new Refusal(
          "no",
          "no_such_column",
          `${shape.table.id} has no column ${JSON.stringify(name.slice(0, 200))} that can be written. Map another.`,
        );
      }
      return [name, toColumn(own(values, name), column, engine)];
    });
}

function own(values: RunInput["values"], name: string): unknown {
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}
