import type { Value } from "../value.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const OFFSET = "(Z|UTC|UT|GMT|[+-]\\d{2}:?\\d{2})";
const ISO = new RegExp(
  `^(\\d{4})-(\\d{2})-(\\d{2})(?:(?:T| +)(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: *${OFFSET})?)?$`,
  "i",
);
/** RFC 5322, as in mails and HTTP headers. */
const MAIL = new RegExp(
  `^(?:[a-z]{3}, +)?(\\d{1,2}) +([a-z]{3}) +(\\d{4}) +(\\d{2}):(\\d{2})(?::(\\d{2}))? +${OFFSET}$`,
  "i",
);
const UNIX = /^-?\d{9,13}(?:\.\d{1,9})?$/;
const MAX_LENGTH = 60;
/** Unix times above are in ms: in seconds this would be the year 5138. */
const MAX_UNIX_SECONDS = 1e11;
const MAX_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MIN_MS = -62_135_596_800_000;

/**
 * The point in time that is meant, in ms; null where it can't be told for sure. ISO 8601 and RFC 5322, in UTC where no
 * offset stands, and Unix times in seconds or milliseconds, from the year 1 to 9999.
 */
export function instantOf(value: Value): number | null {
  const ms = typeof value === "number" ? ofUnix(value) : typeof value === "string" ? ofText(value) : null;
  return ms !== null && isInRange(ms) ? ms : null;
}

/** From the year 1 to 9999. */
export function isInRange(ms: number): boolean {
  return ms >= MIN_MS && ms <= MAX_MS;
}

function ofUnix(time: number): number {
  return Math.round(Math.abs(time) < MAX_UNIX_SECONDS ? time * 1000 : time) + 0;
}

function ofText(value: string): number | null {
  const text = value.length > MAX_LENGTH ? "" : value.trim();
  if (UNIX.test(text)) return ofUnix(Number(text));
  return ofIso(text) ?? ofMail(text);
}

function ofIso(text: string): number | null {
  const [matched, year, month, day, hour, minute, second, fraction, offset] = ISO.exec(text) ?? [];
  if (matched === undefined) return null;
  const ms = Math.floor(Number(`0.${fraction ?? "0"}`) * 1000);
  const fields = [year, month, day, hour, minute, second].map((field) => Number(field ?? 0));
  return assembled(fields, ms, offset);
}

function ofMail(text: string): number | null {
  const [matched, day, month, year, hour, minute, second, offset] = MAIL.exec(text) ?? [];
  if (matched === undefined) return null;
  const monthNumber = MONTHS.indexOf((month as string).toLowerCase()) + 1;
  const fields = [year, monthNumber, day, hour, minute, second].map((field) => Number(field ?? 0));
  return assembled(fields, 0, offset);
}

/** Null for a 30th of February and the like. */
function assembled(fields: readonly number[], ms: number, offset: string | undefined): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || hour > 23 || minute > 59 || second > 59) return null;
  const offsetMs = offsetMsOf(offset ?? "Z");
  return offsetMs === null ? null : date.setUTCHours(hour, minute, second, ms) - offsetMs;
}

function offsetMsOf(offset: string): number | null {
  const [matched, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (matched === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
