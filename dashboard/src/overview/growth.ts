import { csvOf } from "./csv.ts";
import { counted, countText } from "./numbers.ts";
import type { Growth, Point } from "./queries.ts";
import { RANGES, type Range } from "./ranges.ts";

const day = { day: "numeric", month: "long" } as const;
const time = { hour: "2-digit", minute: "2-digit" } as const;

/** A point's name on the axis, which is short, and where there is room for all of it. */
const FORMATS = {
  hour: {
    short: new Intl.DateTimeFormat(undefined, time),
    long: new Intl.DateTimeFormat(undefined, { weekday: "long", ...time }),
  },
  day: {
    short: new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" }),
    long: new Intl.DateTimeFormat(undefined, { weekday: "long", ...day }),
  },
};

/** When a point was, in the reader's zone. */
export function pointName(at: string, range: Range, length: "short" | "long"): string {
  return FORMATS[RANGES[range].interval][length].format(new Date(at));
}

/** The chart in words, for who can't see it or hasn't the time. */
export function summaryOf({ range, points }: Growth): string {
  const signups = sumOf(points, "signups");
  const { words } = RANGES[range];
  if (signups === 0) return `No sign-ups in ${words}.`;
  const referrals = sumOf(points, "referrals");
  const brought = referrals === 0 ? "none" : countText(referrals);
  const best = points.reduce((most, point) => (point.signups > most.signups ? point : most));
  return `${counted(signups, "sign-up")} in ${words}, ${brought} brought by friends. Most on ${pointName(best.at, range, "long")}: ${countText(best.signups)}.`;
}

/** The chart's numbers as a file, oldest first. */
export function growthCsv({ points }: Growth): string {
  const head = ["at", "signups", "referrals", "qualified", "clicks"] as const;
  return csvOf(
    head,
    points.map((point) => head.map((column) => point[column])),
  );
}

export function isQuiet(points: readonly Point[]): boolean {
  return sumOf(points, "signups") === 0;
}

function sumOf(points: readonly Point[], counted: "signups" | "referrals"): number {
  return points.reduce((sum, point) => sum + point[counted], 0);
}
