import {
  JITTER,
  MAX_RETRIES,
  MAX_RETRY_AFTER_MS,
  retryDelayMs,
  type Settlement,
} from "../../delivery/index.ts";
import type { TaskTarget } from "../tasks/definition.ts";
import type { Outcome } from "./outcome.ts";

const SECOND = 1000;
/** Five attempts in some ten minutes. */
const SHORT_DELAYS_MS = [15 * SECOND, 60 * SECOND, 180 * SECOND, 300 * SECOND];

/**
 * What becomes of a target's step after an attempt. No I/O, so that every row of the table is a test. `attempts` counts
 * this one; `endedAt` is in ms; `random` is in [0, 1).
 */
export function settlementOf(
  outcome: Outcome,
  retry: TaskTarget["retry"],
  { attempts, endedAt, random }: { attempts: number; endedAt: number; random: number },
): Settlement {
  if (outcome.kind === "done") return { state: "accepted" };
  if (outcome.kind === "skipped") return { state: "canceled" };
  const { kind, retryAfterS } = outcome.refusal;
  if (kind === "no") return { state: "rejected" };
  const delay = delayMs(retry, attempts);
  if (delay === null) return { state: "failed" };
  const jittered = delay * (1 - JITTER + 2 * JITTER * random);
  const asked = Math.min((retryAfterS ?? 0) * SECOND, MAX_RETRY_AFTER_MS);
  return { state: "pending", dueAt: endedAt + Math.round(Math.max(jittered, asked)) };
}

/** Until the next attempt; null where that was the last. */
function delayMs(retry: TaskTarget["retry"], attempts: number): number | null {
  switch (retry) {
    case "none":
      return null;
    case "short":
      return SHORT_DELAYS_MS[attempts - 1] ?? null;
    case "standard":
      return attempts > MAX_RETRIES ? null : retryDelayMs(attempts);
  }
}
