import type { Option, TargetField, Values } from "../connector.ts";
import type { Column, ColumnKind, TableShape } from "./engine.ts";
import type { WriteKind } from "./write-kind.ts";

const FIELD_TYPES: { readonly [K in ColumnKind]: TargetField["type"] } = {
  text: "text",
  other: "text",
  integer: "number",
  number: "number",
  boolean: "boolean",
  date: "date",
  timestamp: "date",
  json: "json",
  list: "json",
};

/** What a column of this name most often wants. */
const SUGGESTIONS: readonly [name: RegExp, expression: string][] = [
  [/^e_?mail(_?address)?$/i, "{{ data.email }}"],
  [/^first_?name$/i, "{{ data.profile.first_name }}"],
  [/^last_?name$/i, "{{ data.profile.last_name }}"],
  [/^(user|tester|hookline|external)_?id$/i, "{{ data.id }}"],
  [/^referral_?code$/i, "{{ data.referral_code }}"],
  [/^country$/i, "{{ data.profile.country }}"],
  [/^(event|type|event_?type)$/i, "{{ type }}"],
];

/** Kinds that a row can be found by: others have no plain `=`. */
const COMPARABLE: ReadonlySet<ColumnKind> = new Set([
  "text",
  "integer",
  "number",
  "boolean",
  "date",
  "timestamp",
  "other",
]);

/** The idempotency key is 64 characters. */
const KEY_CHARS = 64;

/** What can be mapped into, with what must be. */
export function columnFields(shape: TableShape, kind: WriteKind, settings: Values): readonly TargetField[] {
  const key = kind.keys(shape).find((columns) => keyId(columns) === settings.key) ?? [];
  const isOnce = (column: Column) => onceColumns(shape).includes(column) && column.name === settings.once;
  return shape.columns
    .filter((column) => !column.generated && !isOnce(column))
    .map((column) => fieldOf(column, key.includes(column.name) || (kind.addsRows && isNeeded(column))));
}

export function keyOptions(keys: TableShape["uniqueKeys"]): readonly Option[] {
  return keys.map((columns) => ({ value: keyId(columns), label: columns.join(" and ") }));
}

export function onceOptions(shape: TableShape): readonly Option[] {
  return onceColumns(shape).map(({ name, type }) => ({ value: name, label: `${name} (${type})` }));
}

/** Columns that can hold an idempotency key, once for each row. */
export function onceColumns({ columns, uniqueKeys }: TableShape): readonly Column[] {
  const fits = ({ kind, type }: Column) => {
    const [, chars] = /\((\d+)\)/.exec(type) ?? [];
    return kind === "text" && (chars === undefined || Number(chars) >= KEY_CHARS);
  };
  return columns.filter(
    (column) => fits(column) && uniqueKeys.some((key) => key.length === 1 && key[0] === column.name),
  );
}

/** To change a row any column may be its key, those with a unique index first. */
export function updateKeys({ columns, uniqueKeys }: TableShape): TableShape["uniqueKeys"] {
  const known = new Set(uniqueKeys.map(keyId));
  const single = columns.filter((it) => COMPARABLE.has(it.kind)).map((it) => [it.name]);
  return [...uniqueKeys, ...single.filter((key) => !known.has(keyId(key)))];
}

/** The columns of a key in one text; a comma inside of a name is doubled. */
export function keyId(columns: readonly string[]): string {
  return columns.map((name) => name.replaceAll(",", ",,")).join(", ");
}

function isNeeded({ nullable, hasDefault }: Column): boolean {
  return !nullable && !hasDefault;
}

function fieldOf(column: Column, required: boolean): TargetField {
  const suggestion = SUGGESTIONS.find(([name]) => name.test(column.name))?.[1];
  return {
    id: column.name,
    label: column.name,
    type: FIELD_TYPES[column.kind],
    required,
    help: column.type,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
