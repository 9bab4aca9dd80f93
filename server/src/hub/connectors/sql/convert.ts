import { Refusal } from "../connector.ts";
import type { Column, SqlEngine, SqlValue } from "./engine.ts";

const WHOLE_NUMBER = /^[+-]?\d{1,40}$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 3339, and as databases write it; a time without a zone is UTC. */
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Numbers at or above this are milliseconds, below it seconds: as seconds it would be the year 5138. */
const LEAST_MS = 1e11;

const YES: ReadonlySet<unknown> = new Set([true, 1, "true", "1", "yes", "on"]);
const NO: ReadonlySet<unknown> = new Set([false, 0, "false", "0", "no", "off"]);

/** A mapped value as this column takes it. Throws `Refusal` for one that it can't take: nothing is rounded, cut or guessed. */
export function toColumn(value: unknown, column: Column, { zone }: Pick<SqlEngine, "zone">): SqlValue {
  if (value === null || value === undefined) {
    if (!column.nullable) {
      throw new Refusal("no", "missing_field", `${column.name} must not be empty, and came to nothing here.`);
    }
    return null;
  }
  if (typeof value === "string" && value.includes("\0")) {
    throw unfit(value, column, "it holds a NUL character");
  }
  return CONVERSIONS[column.kind](value, column, zone);
}

type Conversion = (value: unknown, column: Column, zone: string) => SqlValue;

const CONVERSIONS: { readonly [K in Column["kind"]]: Conversion } = {
  text: asText,
  other: asText,
  json: (value) => (isJsonText(value) ? value : JSON.stringify(value)),
  list: (value) => (Array.isArray(value) ? value.map(memberText) : asText(value)),
  integer(value, column) {
    if (typeof value === "boolean") return value ? "1" : "0";
    if (Number.isSafeInteger(value)) return String(value);
    const text = typeof value === "string" ? value.trim() : "";
    if (WHOLE_NUMBER.test(text)) return text.replace(/^\+/, "");
    throw unfit(value, column, "that is no whole number");
  },
  number(value, column) {
    if (Number.isFinite(value)) return String(value);
    const text = typeof value === "string" ? value.trim() : "";
    if (NUMBER.test(text)) return text.replace(/^\+/, "");
    throw unfit(value, column, "that is no number");
  },
  boolean(value, column) {
    const told = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (YES.has(told)) return true;
    if (NO.has(told)) return false;
    throw unfit(value, column, "write true or false");
  },
  date(value, column) {
    if (typeof value === "string" && DATE.test(value.trim()) && isDate(value.trim())) return value.trim();
    return timeOf(value, column).toISOString().slice(0, 10);
  },
  timestamp(value, column, zone) {
    const iso = timeOf(value, column).toISOString();
    return `${iso.slice(0, 10)} ${iso.slice(11, -1)}${zone}`;
  },
};

function asText(value: unknown): string {
  return typeof value === "string"
    ? value
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
}

function memberText(value: unknown): string | null {
  return value === null || value === undefined ? null : asText(value);
}

/** Text that is an object or a list in JSON is meant as that; any other is a text. */
function isJsonText(value: unknown): value is string {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function timeOf(value: unknown, column: Column): Date {
  const time = typeof value === "string" ? parseTime(value.trim()) : numberTime(value);
  if (Number.isNaN(time.getTime())) {
    throw unfit(value, column, "write a time like 2026-03-01T12:00:00Z");
  }
  return time;
}

function numberTime(value: unknown): Date {
  if (typeof value !== "number") return new Date(Number.NaN);
  return new Date(Math.abs(value) >= LEAST_MS ? value : value * 1000);
}

function parseTime(text: string): Date {
  if (DATE.test(text)) return new Date(isDate(text) ? `${text}T00:00:00Z` : Number.NaN);
  const [, day = "", time = "", zone = "Z"] = TIME.exec(text) ?? [];
  if (day === "" || !isDate(day)) return new Date(Number.NaN);
  return new Date(
    `${day}T${time}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()}`,
  );
}

/** `Date` would take 2026-02-30 for the 2nd of March. */
function isDate(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

function unfit(value: unknown, { name, type }: Column, why: string): Refusal {
  const shown = JSON.stringify(value)?.slice(0, 100);
  return new Refusal("no", "invalid_value", `${shown} does not fit into ${name} (${type}): ${why}.`);
}
