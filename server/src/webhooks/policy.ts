import { JITTER, MAX_RETRIES, MAX_RETRY_AFTER_MS, retryDelayMs, type Settlement } from "../delivery/index.ts";

export const POLICIES = ["classic", "standard"] as const;
export type Policy = (typeof POLICIES)[number];

/** One of the three forms of RFC 9110, 5.6.7: whatever else JavaScript takes for a date is none. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d( \d{4}| GMT)$/;

/** How an attempt ended, as far as a policy cares. */
export type Outcome =
  | { kind: "answered"; status: number; retryAfter: string | null }
  /** The server was not reached, or gave no complete answer. */
  | { kind: "unreached" }
  /** The address is one that Hookline doesn't send to. */
  | { kind: "blocked" };

/**
 * What becomes of a delivery by the endpoint's policy. No I/O, so that every row of the table is a test.
 * `attempts` counts this one; `endedAt` is in ms; `random` is in [0, 1).
 */
export function decide(
  policy: Policy,
  outcome: Outcome,
  attempts: number,
  endedAt: number,
  random: number,
): Settlement {
  if (outcome.kind === "blocked") return { state: "failed" };
  return policy === "classic"
    ? decideClassic(outcome, attempts, endedAt)
    : decideStandard(outcome, attempts, endedAt, random);
}

type Tried = Exclude<Outcome, { kind: "blocked" }>;

/** 200 is accepted, any other answer is rejected for good, no answer is retried. No jitter: the schedule is a promise. */
function decideClassic(outcome: Tried, attempts: number, endedAt: number): Settlement {
  if (outcome.kind === "answered") return { state: outcome.status === 200 ? "accepted" : "rejected" };
  if (attempts > MAX_RETRIES) return { state: "failed" };
  return { state: "pending", dueAt: endedAt + retryDelayMs(attempts) };
}

/** 2xx is accepted, 410 also disables the endpoint, all else is retried; a busy receiver may ask for more time. */
function decideStandard(outcome: Tried, attempts: number, endedAt: number, random: number): Settlement {
  const status = outcome.kind === "answered" ? outcome.status : null;
  if (status !== null && status >= 200 && status < 300) return { state: "accepted" };
  if (status === 410) return { state: "rejected", hold: true };
  if (attempts > MAX_RETRIES) return { state: "failed" };
  const jittered = retryDelayMs(attempts) * (1 - JITTER + 2 * JITTER * random);
  const asked = status === 429 || status === 503 ? retryAfterMs(outcome, endedAt) : 0;
  return { state: "pending", dueAt: endedAt + Math.round(Math.max(jittered, asked)) };
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), 10 hours at most; 0 where it is missing, past or makes no sense. */
function retryAfterMs(outcome: Tried, now: number): number {
  const value = outcome.kind === "answered" ? (outcome.retryAfter?.trim() ?? "") : "";
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : httpDate(value) - now;
  return ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_MS) : 0;
}

/** NaN for what is none. */
function httpDate(text: string): number {
  if (!HTTP_DATE.test(text)) return Number.NaN;
  return Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
}
