/** Year first, as ISO 8601 has it, with other signs between, a space for the T, and without a zone, too. */
const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const UNIX = /^\d{9,13}$/;
const DAY_FIRST = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const SECONDS_BELOW = 100_000_000_000;

/** A time as tables have it, as ISO 8601; without a zone it is UTC. Or, to be told to people, why it can't be read. */
export function readTime(text: string): { iso: string } | { problem: string } {
  const shown = `"${text.slice(0, 40)}"`;
  if (UNIX.test(text)) {
    const number = Number(text);
    return isoOf(number < SECONDS_BELOW ? number * 1000 : number, shown);
  }
  const match = YEAR_FIRST.exec(text);
  if (match) return fromParts(match, shown);
  if (DAY_FIRST.test(text)) {
    return { problem: `${shown} could be two different days; write the year first, as 2026-03-02` };
  }
  return { problem: `${shown} is no time that can be read; write 2026-03-02 or 2026-03-02T09:30:00Z` };
}

function fromParts(match: RegExpExecArray, shown: string): { iso: string } | { problem: string } {
  const [, year, , month, day, hour = "0", minute = "00", second = "00", fraction = "", zone = "Z"] = match;
  const two = (part = "") => part.padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z";
  const at = Date.parse(
    `${date}T${two(hour)}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`,
  );
  // Date.parse takes a 31st of February for a day in March.
  if (Number.isNaN(at) || new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDate() !== Number(day)) {
    return { problem: `${shown} is no day or time that there is` };
  }
  return isoOf(at, shown);
}

function isoOf(at: number, shown: string): { iso: string } | { problem: string } {
  if (at <= 0) return { problem: `${shown} is before 1970` };
  return { iso: new Date(at).toISOString() };
}
