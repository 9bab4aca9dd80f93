import { Complaint } from "../problem.ts";
import { named } from "../value.ts";
import { isInRange } from "./instant.ts";
import { wallClock, whenShown, type Zone } from "./zone.ts";

const STEP = /\s*([+-]?)\s*(\d{1,6})\s*(second|minute|hour|day|week|month|year)s?\s*/iy;
const LENGTH_MS: ReadonlyMap<string, number> = new Map([
  ["second", 1000],
  ["minute", 60_000],
  ["hour", 3_600_000],
]);
/** In days or months, by the calendar. */
const CALENDAR: ReadonlyMap<string, { days?: number; months?: number }> = new Map([
  ["day", { days: 1 }],
  ["week", { days: 7 }],
  ["month", { months: 1 }],
  ["year", { months: 12 }],
]);
const MAX_STEPS = 10;

/**
 * A point in time moved by `+1 month -1 day`. Days and longer go by the calendar and the clock on the wall of the zone:
 * a day later is the same hour, and a month after 31 January is the last of February.
 */
export function shift(ms: number, steps: string, zone: Zone): number {
  let at = 0;
  let moved = ms;
  for (let count = 0; at < steps.length; count++) {
    STEP.lastIndex = at;
    const [matched, sign, amount, unit] = STEP.exec(steps) ?? [];
    if (matched === undefined || count >= MAX_STEPS)
      throw new Complaint(`${named(steps)} is no shift; one is written like "+1 day" or "-2 hours".`);
    at = STEP.lastIndex;
    moved = move(moved, (sign === "-" ? -1 : 1) * Number(amount), (unit as string).toLowerCase(), zone);
  }
  return moved;
}

function move(ms: number, amount: number, unit: string, zone: Zone): number {
  const { days = 0, months = 0 } = CALENDAR.get(unit) ?? {};
  const length = LENGTH_MS.get(unit);
  const moved =
    length === undefined ? byCalendar(ms, amount * days, amount * months, zone) : ms + amount * length;
  if (!isInRange(moved)) throw new Complaint("this leads out of the years 1 to 9999.");
  return moved;
}

function byCalendar(ms: number, days: number, months: number, zone: Zone): number {
  const wall = wallClock(ms, zone);
  const day = wall.getUTCDate();
  wall.setUTCDate(1);
  wall.setUTCMonth(wall.getUTCMonth() + months);
  const lastDay = new Date(wall);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  wall.setUTCDate(Math.min(day, lastDay.getUTCDate()) + days);
  return whenShown(wall, zone);
}
