import type { TargetField } from "../connectors/connector.ts";

/** A value as its field takes it, or why it can't be. */
export type Fitted = { value: unknown } | { problem: string };

const YES = ["true", "yes", "on", "1"];
const NO = ["false", "no", "off", "0"];
/** Numbers below are seconds: 1973 in milliseconds, the year 5138 in seconds. */
const SECONDS_BELOW = 100_000_000_000;

/** Turns what an expression came to into what the field takes. Nothing is nothing for every field. */
export function fit(value: unknown, type: TargetField["type"]): Fitted {
  if (value === null || value === undefined) return { value: null };
  if (value === "" && type !== "text" && type !== "json") return { value: null };
  switch (type) {
    case "json":
      return { value };
    case "text":
      return { value: typeof value === "string" ? value : writtenAs(value) };
    case "number":
      return fitNumber(value);
    case "boolean":
      return fitBoolean(value);
    case "date":
      return fitDate(value);
  }
}

function fitNumber(value: unknown): Fitted {
  const number = typeof value === "string" ? Number(value.trim()) : value;
  return typeof number === "number" && Number.isFinite(number) && value !== "" && String(value).trim() !== ""
    ? { value: number }
    : { problem: `${shown(value)} is no number` };
}

function fitBoolean(value: unknown): Fitted {
  const word = String(value).trim().toLowerCase();
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { problem: `${shown(value)} is neither yes nor no` };
}

/** Text stays as it was written, if it is a moment; numbers are seconds or milliseconds since 1970. */
function fitDate(value: unknown): Fitted {
  if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return { value };
  if (typeof value !== "number") return { problem: `${shown(value)} is no date` };
  const date = new Date(Math.abs(value) < SECONDS_BELOW ? value * 1000 : value);
  return Number.isNaN(date.getTime())
    ? { problem: `${shown(value)} is no date` }
    : { value: date.toISOString() };
}

function writtenAs(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
