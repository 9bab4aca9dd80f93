import type { Delivery } from "../queries.ts";
import { until } from "./countdown.ts";

/** The first attempt and 15 retries: both policies have this schedule. */
const MAX_ATTEMPTS = 16;

type Told = Pick<Delivery, "state" | "attempts" | "next_attempt_at" | "attempt_log">;

/**
 * How a webhook stands, in words, and what to do about it. `isHeld`: its URL is disabled. `clock` writes a time as
 * the reader does; `now` in ms.
 */
export function tellState(
  delivery: Told,
  { isHeld, now, clock }: { isHeld: boolean; now: number; clock: (at: string) => string },
): { headline: string; advice: string | null } {
  const last = delivery.attempt_log.at(-1);
  const advice = last?.error_message ?? null;
  switch (delivery.state) {
    case "accepted":
      return {
        headline: `Accepted: your server answered ${last?.status_code ?? "well"} in ${last?.duration_ms ?? 0} ms.`,
        advice: null,
      };
    case "rejected":
      return { headline: "Rejected: it is not tried again.", advice };
    case "failed":
      return { headline: `Failed: given up after ${times(delivery.attempts)}.`, advice };
    case "canceled":
      return { headline: "Canceled: its webhook URL was deleted before it got through.", advice: null };
    case "pending":
      return isHeld
        ? {
            headline: "Held: its webhook URL is disabled. It goes out when the URL is enabled again.",
            advice,
          }
        : { headline: tellWaiting(delivery, now, clock), advice };
  }
}

function tellWaiting(
  { attempts, next_attempt_at }: Told,
  now: number,
  clock: (at: string) => string,
): string {
  const number = `attempt ${attempts + 1} of ${MAX_ATTEMPTS}`;
  const leftMs = next_attempt_at === null ? 0 : Date.parse(next_attempt_at) - now;
  if (next_attempt_at === null || leftMs <= 0) return `On its way: ${number}.`;
  return `Waiting: the next attempt is at ${clock(next_attempt_at)} (${until(leftMs)}), ${number}.`;
}

function times(attempts: number): string {
  return attempts === 1 ? "1 attempt" : `${attempts} attempts`;
}
