/** A quarter of an hour: what all time zones in use are whole numbers of apart, so that quarters make anybody's days. */
export const QUARTER_MS = 15 * 60_000;

/** When the quarter of an hour began in which a moment is. */
export function quarterOf(ms: number): number {
  return Math.floor(ms / QUARTER_MS) * QUARTER_MS;
}
