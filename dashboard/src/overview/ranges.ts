/** How far back the chart and the sources look. `points` are the hours, or days, that the chart has. */
export const RANGES = {
  "48h": { label: "48 h", words: "the last 48 hours", interval: "hour", points: 48 },
  "7d": { label: "7 days", words: "the last 7 days", interval: "day", points: 7 },
  "30d": { label: "30 days", words: "the last 30 days", interval: "day", points: 30 },
  "90d": { label: "90 days", words: "the last 90 days", interval: "day", points: 90 },
  "1y": { label: "1 year", words: "the last year", interval: "day", points: 365 },
} as const;

export type Range = keyof typeof RANGES;

export const DEFAULT_RANGE: Range = "30d";

const HOUR_MS = 60 * 60_000;
const STEP_MS = { hour: HOUR_MS, day: 24 * HOUR_MS } as const;

export function isRange(value: unknown): value is Range {
  return typeof value === "string" && Object.hasOwn(RANGES, value);
}

/** When a range begins that ends now. */
export function sinceOf(range: Range, now: number): string {
  const { interval, points } = RANGES[range];
  return new Date(now - points * STEP_MS[interval]).toISOString();
}
