import type { Clock } from "../kernel/clock.ts";
import { createRateLimit, networkOf } from "../kernel/rate-limit.ts";

/** Enough for an office or a phone network behind one address, too few to try out codes and names by. */
const VISITS_A_MINUTE = 300;
const MINUTE_MS = 60_000;

/** Counts a request by the network it comes from; throws `rate_limited` where that asks too often. */
export type VisitLimit = (request: { ip: string }) => Promise<void>;

/** For a route's `preHandler`, or for whatever is looked up before. */
export function createVisitLimit(clock: Clock): VisitLimit {
  const limit = createRateLimit({ clock, limit: VISITS_A_MINUTE, windowMs: MINUTE_MS });
  return async ({ ip }) => limit.take(networkOf(ip));
}
