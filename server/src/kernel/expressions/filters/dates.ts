import { Complaint } from "../problem.ts";
import { isBlank, named, type Value } from "../value.ts";
import { asText } from "./convert.ts";
import type { ExpressionFilter } from "./filter.ts";
import { instantOf } from "./instant.ts";
import { shift } from "./shift.ts";
import { wallClock, type Zone, zoneNamed } from "./zone.ts";

const MAX_FORMAT_LENGTH = 200;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ISO = "YYYY-MM-DD[T]HH:mm:ss";

const pad = (number: number, length = 2) => String(number).padStart(length, "0");
const onTwelve = (hour: number) => hour % 12 || 12;

const PARTS: { readonly [part: string]: (wall: Date, offset: number) => string } = {
  YYYY: (wall) => pad(wall.getUTCFullYear(), 4),
  YY: (wall) => pad(wall.getUTCFullYear() % 100),
  MMMM: (wall) => MONTHS[wall.getUTCMonth()] as string,
  MMM: (wall) => (MONTHS[wall.getUTCMonth()] as string).slice(0, 3),
  MM: (wall) => pad(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  DD: (wall) => pad(wall.getUTCDate()),
  D: (wall) => String(wall.getUTCDate()),
  dddd: (wall) => DAYS[wall.getUTCDay()] as string,
  ddd: (wall) => (DAYS[wall.getUTCDay()] as string).slice(0, 3),
  HH: (wall) => pad(wall.getUTCHours()),
  H: (wall) => String(wall.getUTCHours()),
  hh: (wall) => pad(onTwelve(wall.getUTCHours())),
  h: (wall) => String(onTwelve(wall.getUTCHours())),
  mm: (wall) => pad(wall.getUTCMinutes()),
  m: (wall) => String(wall.getUTCMinutes()),
  ss: (wall) => pad(wall.getUTCSeconds()),
  s: (wall) => String(wall.getUTCSeconds()),
  SSS: (wall) => pad(wall.getUTCMilliseconds(), 3),
  A: (wall) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  a: (wall) => (wall.getUTCHours() < 12 ? "am" : "pm"),
  Z: (_wall, offset) => offsetText(offset),
};
const PART = new RegExp(
  `\\[([^\\]]*)\\]|${Object.keys(PARTS)
    .sort((one, other) => other.length - one.length)
    .join("|")}`,
  "g",
);

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** A format by name, or its parts. */
function formatted(ms: number, format: string, zone: Zone): Value {
  if (format === "unix") return Math.floor(ms / 1000);
  if (format === "unix_ms") return ms;
  const offset = zone(ms);
  const wall = wallClock(ms, zone);
  if (format === "" || format === "iso")
    return `${written(wall, ISO, offset)}${offset === 0 ? "Z" : offsetText(offset)}`;
  return written(wall, format, offset);
}

function written(wall: Date, format: string, offset: number): string {
  return format.replaceAll(PART, (part, plain?: string) => plain ?? PARTS[part]?.(wall, offset) ?? part);
}

const date: ExpressionFilter = {
  name: "date",
  label: "Write a date, or move it",
  summary:
    "A point in time, written as you like. It is read from ISO 8601 (in UTC where no offset stands), the form used in mails, and Unix times.",
  arguments: [
    {
      name: "format",
      summary:
        '`"iso"` unless given, `"unix"`, `"unix_ms"`, or made of `YYYY YY MMMM MMM MM M DD D dddd ddd HH H hh h mm m ss s SSS A a Z`; text of your own in `[ ]`.',
    },
    {
      name: "shift",
      summary:
        'How far it is moved first: `"+1 day"`, `"-2 hours"`, `"+1 month -1 day"` (second, minute, hour, day, week, month, year).',
    },
    { name: "time zone", summary: 'UTC unless named: `"Europe/Berlin"`, `"+02:00"`.' },
  ],
  examples: [
    { template: "{{ data.joined_at | date }}", gives: "2026-03-02T09:30:00Z" },
    { template: '{{ data.joined_at | date: "D MMMM YYYY" }}', gives: "2 March 2026" },
    { template: '{{ data.joined_at | date: "YYYY-MM-DD", "+1 month" }}', gives: "2026-04-02" },
    { template: '{{ data.joined_at | date: "h:mm a", null, "America/New_York" }}', gives: "4:30 am" },
    { template: '{{ data.joined_at | date: "unix" }}', gives: 1772443800 },
  ],
  run(value, args) {
    if (isBlank(value)) return null;
    const ms = instantOf(value);
    if (ms === null)
      throw new Complaint(
        `${named(value)} isn't a date that can be told for sure; one is 2026-03-02 or 2026-03-02T09:30:00Z.`,
      );
    const zone = zoneNamed(asText(args.at(2)));
    const moved = shift(ms, asText(args.at(1)), zone);
    const format = asText(args.at(0));
    if (format.length > MAX_FORMAT_LENGTH)
      throw new Complaint(`a format has at most ${MAX_FORMAT_LENGTH} characters.`);
    return formatted(moved, format, zone);
  },
};

export const DATE_FILTERS: readonly ExpressionFilter[] = [date];
