import { Complaint } from "../problem.ts";
import { named } from "../value.ts";

/** Minutes by which a clock on the wall there is ahead of UTC, at a point in time. */
export type Zone = (ms: number) => number;

const UTC: Zone = () => 0;
const MINUTE_MS = 60_000;

/** By its name in the IANA database (`Europe/Berlin`), or an offset (`+02:00`). */
export function zoneNamed(name: string): Zone {
  if (name === "" || name.toUpperCase() === "UTC") return UTC;
  const format = formatOf(name);
  return (ms) => {
    const parts = Object.fromEntries(
      format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wall = new Date(0);
    wall.setUTCFullYear(year, month - 1, day);
    wall.setUTCHours(hour, minute, second);
    return Math.round((wall.getTime() - ms) / MINUTE_MS);
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    throw new Complaint(
      `${named(timeZone)} is no time zone; one is written like "Europe/Berlin" or "+02:00".`,
    );
  }
}

/** The clock on the wall as a date whose UTC fields are what it shows. */
export function wallClock(ms: number, zone: Zone): Date {
  return new Date(ms + zone(ms) * MINUTE_MS);
}

/** When a clock on the wall shows this. A time that is left out in spring is taken as the one after it. */
export function whenShown(wall: Date, zone: Zone): number {
  const guess = wall.getTime() - zone(wall.getTime()) * MINUTE_MS;
  return wall.getTime() - zone(guess) * MINUTE_MS;
}
