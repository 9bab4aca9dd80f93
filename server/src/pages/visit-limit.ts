import type { Clock } from "../kernel/clock.ts";
import { createRateLimit, networkOf } from "../kernel/rate-limit.ts";

/** Enough for an office or a phone network behind one address, too few to try out codes and names by. */
const VISITS_A_MINUTE = 300;
const MINUTE_MS = 60_000;

/** For a route's `preHandler`: refuses who asks for it too often. */
export function createVisitLimit(clock: Clock): (request: { ip: string }) => Promise<void> {
  const limit = createRateLimit({ clock, limit: VISITS_A_MINUTE, windowMs: MINUTE_MS });
  return async ({ ip }) => limit.take(networkOf(ip));
}
