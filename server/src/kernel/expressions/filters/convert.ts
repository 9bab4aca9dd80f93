import { Complaint } from "../problem.ts";
import { isList, named, type Value } from "../value.ts";

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const MAX_NUMBER_LENGTH = 400;

/** Text, or what is written like it. */
export function asText(value: Value): string {
  if (value === null) return "";
  if (typeof value === "object") throw new Complaint(`text is needed here, and this is ${named(value)}.`);
  return String(value);
}

export function asNumber(value: Value): number {
  const number = numberOf(value);
  if (number === null) throw new Complaint(`${named(value)} isn't a number.`);
  return number;
}

/** Null where it isn't one. Text counts where it holds nothing but a number, with a point for the decimals. */
export function numberOf(value: Value): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > MAX_NUMBER_LENGTH) return null;
  const text = value.trim();
  const number = PLAIN_NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number + 0 : null;
}

export function asWhole(value: Value): number {
  const number = asNumber(value);
  if (!Number.isSafeInteger(number)) throw new Complaint(`${named(value)} isn't a whole number.`);
  return number;
}

/** One thing is a list of one. */
export function asList(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}
