import { ExactTime } from "../../kit/exact-time.tsx";
import { useNow } from "../../kit/now.ts";
import { until } from "./countdown.ts";

const HOUR_MS = 3_600_000;

/** Counts down to the next attempt; the exact time on hover and focus. */
export function NextAttempt({ at }: { at: string }) {
  const leftMs = Date.parse(at) - Date.now();
  const now = useNow(leftMs < HOUR_MS ? 1_000 : 30_000);
  return <ExactTime at={at}>{until(Date.parse(at) - now)}</ExactTime>;
}
