import type { Clock } from "../kernel/clock.ts";
import { createRateLimit, networkOf } from "../kernel/rate-limit.ts";

/** Enough for links that were cut by a mail program, too few to try any out. */
const MISSES_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/** Counts, by network, what leads to nobody: a link that was cut, or a guess. */
export interface GuessLimit {
  /** What `find` finds; null counts. Throws `rate_limited` for a network that has guessed too often, and finds nothing. */
  lookUp<T>(request: { ip: string }, find: () => Promise<T | null>): Promise<T | null>;
}

export function createGuessLimit(clock: Clock): GuessLimit {
  const limit = createRateLimit({ clock, limit: MISSES_A_MINUTE, windowMs: MINUTE_MS });
  return {
    lookUp: ({ ip }, find) => limit.attempt(networkOf(ip), find, (found) => found === null),
  };
}
