/** A field of some data: where it is, as an expression names it, and what it holds. */
export interface DataRow {
  /** Within what it is in: `first_name`, or `0` in a list. */
  name: string;
  /** From the root: `data.profile.first_name`, `items[0]`. */
  path: string;
  value: unknown;
}

export type DataType = "text" | "number" | "yes or no" | "date" | "list" | "group" | "empty";

/** The name of all of it where it has no fields: a list, or a text. */
const WHOLE = "$body";

/** As the server's expressions have it. */
const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
/** What an expression takes for a value where it stands alone. */
const LITERALS = ["true", "false", "null"];
const DATE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/;
const MAX_SAMPLE = 120;

/** The fields at the root of some data. */
export function rootsOf(data: unknown): readonly DataRow[] {
  return isGroup(data)
    ? partsOf({ name: "", path: "", value: data })
    : [{ name: WHOLE, path: WHOLE, value: data }];
}

/** The fields within a field. They are read when they are wanted: data may be long and deep. */
export function partsOf({ path, value }: DataRow): readonly DataRow[] {
  if (Array.isArray(value)) {
    return value.map((entry, i) => ({ name: String(i), path: `${path}[${i}]`, value: entry }));
  }
  if (!isGroup(value)) return [];
  return Object.entries(value).map(([name, part]) => ({ name, path: within(path, name), value: part }));
}

export function countParts({ value }: DataRow): number {
  if (Array.isArray(value)) return value.length;
  return isGroup(value) ? Object.keys(value).length : 0;
}

export function typeOf(value: unknown): DataType {
  if (Array.isArray(value)) return "list";
  if (isGroup(value)) return "group";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yes or no";
  if (typeof value !== "string") return "empty";
  return DATE.test(value) && !Number.isNaN(Date.parse(value)) ? "date" : "text";
}

/** What it holds, in a line. */
export function sampleOf(value: unknown): string {
  if (Array.isArray(value)) return counted(value.length, "entry", "entries");
  if (isGroup(value)) return counted(Object.keys(value).length, "field", "fields");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return shortened(value.replaceAll(/\s+/g, " ").trim());
  return typeof value === "number" ? String(value) : "";
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names that are no plain words stand in brackets, as text. */
function within(path: string, name: string): string {
  const isPlain = PLAIN_NAME.test(name) && !(path === "" && LITERALS.includes(name));
  if (!isPlain) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}

function shortened(text: string): string {
  return text.length > MAX_SAMPLE ? `${text.slice(0, MAX_SAMPLE - 1)}…` : text;
}

function counted(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat().format(count)} ${count === 1 ? one : many}`;
}
