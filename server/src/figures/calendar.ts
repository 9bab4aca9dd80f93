import { invalidInput } from "../kernel/errors.ts";
import type { Period } from "./count.ts";

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const STEP_MS = { hour: HOUR_MS, day: DAY_MS } as const;
/** More than a year of days, or a fortnight of hours. */
export const MAX_POINTS = 400;

export type Interval = keyof typeof STEP_MS;

/** By how much a time zone's clocks are ahead of UTC at a moment, in milliseconds. */
export type Zone = (ms: number) => number;

/** The zone of a name in the IANA database; throws where there is none. */
export function zoneOf(name: string): Zone {
  const format = formatIn(name);
  return (ms) => {
    const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(ms)) ?? [];
    const ahead = Number(hours) * HOUR_MS + Number(minutes) * 60_000;
    return sign === "-" ? -ahead : ahead;
  };
}

/** A zone by its distance alone ("+05:37") may not be a whole number of quarters from UTC. */
function formatIn(name: string): Intl.DateTimeFormat {
  const refusal = invalidInput(
    "time_zone",
    `"${name}" is no time zone; it needs a name like "Europe/Berlin" or "UTC"`,
  );
  if (!/^[a-z]/i.test(name)) throw refusal;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  } catch {
    throw refusal;
  }
}

/**
 * The hours, or days, of a zone that a time is in, from the one it begins in to the one it ends in. A day may have
 * 23 or 25 hours, and an hour at which clocks change by half of one is as long as they show it.
 */
export function periodsOf(interval: Interval, zone: Zone, { from, until }: Period): Period[] {
  if (until <= from) throw invalidInput("since", "must be before until");
  if (until - from > MAX_POINTS * STEP_MS[interval]) {
    throw invalidInput("since", `is too long before until: at most ${MAX_POINTS} ${interval}s are shown`);
  }
  const periods: Period[] = [];
  for (const start of interval === "day" ? days(zone, from) : hours(zone, from)) {
    const last = periods.at(-1);
    if (last) last.until = start;
    if (start >= until) break;
    if (start !== last?.from) periods.push({ from: start, until: start });
  }
  return periods;
}

function* hours(zone: Zone, from: number): Generator<number> {
  const past = (ms: number) => modulo(ms + zone(ms), HOUR_MS);
  for (let start = from - past(from); ; ) {
    yield start;
    start += HOUR_MS;
    if (past(start) > 0) start += HOUR_MS - past(start);
  }
}

function* days(zone: Zone, from: number): Generator<number> {
  const local = from + zone(from);
  for (let date = local - modulo(local, DAY_MS); ; date += DAY_MS) yield startOf(date, zone);
}

/**
 * When a date begins, given as its midnight in UTC. Where clocks change at midnight it may come twice, when the
 * first counts, or not at all, when the day begins with the change.
 */
function startOf(date: number, zone: Zone): number {
  const midnights = [zone(date - DAY_MS), zone(date + DAY_MS)].map((ahead) => date - ahead);
  const real = midnights.filter((ms) => ms + zone(ms) === date);
  return real.length > 0 ? Math.min(...real) : Math.max(...midnights);
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
