import { describe, expect, test } from "vitest";
import { MAX_RETRIES, retryDelayMs } from "../delivery/index.ts";
import { decide, type Outcome, type Policy } from "./policy.ts";

const ENDED_AT = Date.UTC(2026, 2, 2, 9, 30);
const HOUR_MS = 3600 * 1000;

const unreached: Outcome = { kind: "unreached" };
const blocked: Outcome = { kind: "blocked" };

function answered(status: number, retryAfter: string | null = null): Outcome {
  return { kind: "answered", status, retryAfter };
}

/** What comes of the first attempt; `random` in the middle means no jitter. */
function first(policy: Policy, outcome: Outcome, random = 0.5) {
  return decide(policy, outcome, 1, ENDED_AT, random);
}

/** Milliseconds from the end of an attempt to the next one. */
function waitAfter(policy: Policy, outcome: Outcome, attempts: number, random = 0.5): number {
  const settlement = decide(policy, outcome, attempts, ENDED_AT, random);
  if (settlement.state !== "pending") throw new Error(`ended as ${settlement.state}`);
  return settlement.dueAt - ENDED_AT;
}

const ANSWERS = [
  200, 201, 202, 204, 206, 301, 302, 304, 307, 400, 401, 404, 408, 410, 429, 451, 500, 502, 503, 599,
];

/** Seconds from the end of attempt N to attempt N + 1, as the documentation promises them. */
const SCHEDULE = [
  6, 21, 86, 261, 630, 1301, 2406, 4101, 6566, 10_005, 14_646, 20_741, 28_566, 38_421, 50_630,
];

describe("the schedule", () => {
  test("retry N is due 5 + N⁴ seconds after attempt N ended", () => {
    expect(SCHEDULE.map((_, i) => retryDelayMs(i + 1) / 1000)).toEqual(SCHEDULE);
  });

  test("16 attempts stretch over about 49.6 hours", () => {
    expect(SCHEDULE).toHaveLength(MAX_RETRIES);
    expect(SCHEDULE.reduce((sum, seconds) => sum + seconds, 0) / 3600).toBeCloseTo(49.55, 2);
  });
});

describe("the classic policy", () => {
  test.each(ANSWERS)("an answer of %i is final at once: only 200 is accepted", (status) => {
    expect(first("classic", answered(status))).toEqual({ state: status === 200 ? "accepted" : "rejected" });
    expect(decide("classic", answered(status), 16, ENDED_AT, 0.5).state).toBe(
      status === 200 ? "accepted" : "rejected",
    );
  });

  test.each(SCHEDULE.map((seconds, i) => [i + 1, seconds]))(
    "no answer to attempt %i: the next is due %i seconds after it ended, to the millisecond",
    (attempts, seconds) => {
      for (const random of [0, 0.5, 0.999]) {
        expect(waitAfter("classic", unreached, attempts, random)).toBe(seconds * 1000);
      }
    },
  );

  test("no answer to attempt 16: failed", () => {
    expect(decide("classic", unreached, 16, ENDED_AT, 0.5)).toEqual({ state: "failed" });
  });

  test("a busy receiver's Retry-After changes nothing", () => {
    expect(first("classic", answered(503, "60"))).toEqual({ state: "rejected" });
  });

  test("410 does not disable the endpoint", () => {
    expect(first("classic", answered(410))).toEqual({ state: "rejected" });
  });
});

describe("the standard policy", () => {
  test.each([200, 201, 202, 204, 206, 299])("%i is accepted", (status) => {
    expect(first("standard", answered(status))).toEqual({ state: "accepted" });
  });

  test("410 rejects, and disables the endpoint", () => {
    expect(first("standard", answered(410))).toEqual({ state: "rejected", hold: true });
  });

  test.each([...ANSWERS.filter((status) => status >= 300 && status !== 410)])(
    "%i is tried again",
    (status) => {
      expect(waitAfter("standard", answered(status), 1)).toBe(6000);
    },
  );

  test.each(SCHEDULE.map((seconds, i) => [i + 1, seconds]))(
    "after attempt %i the next is due in %i seconds, give or take a tenth",
    (attempts, seconds) => {
      for (const outcome of [unreached, answered(500)]) {
        expect(waitAfter("standard", outcome, attempts, 0)).toBe(seconds * 900);
        expect(waitAfter("standard", outcome, attempts, 0.5)).toBe(seconds * 1000);
        const latest = waitAfter("standard", outcome, attempts, 1 - Number.EPSILON);
        expect(latest).toBeLessThanOrEqual(seconds * 1100);
        expect(latest).toBeGreaterThan(seconds * 1099);
      }
    },
  );

  test("attempt 16 is the last, whatever it brings", () => {
    for (const outcome of [unreached, answered(500), answered(429, "60")]) {
      expect(decide("standard", outcome, 16, ENDED_AT, 0.5)).toEqual({ state: "failed" });
    }
  });
});

describe("Retry-After under the standard policy", () => {
  test.each([429, 503])("%i may put the next attempt off, in seconds", (status) => {
    expect(waitAfter("standard", answered(status, "120"), 1)).toBe(120_000);
    expect(waitAfter("standard", answered(status, " 120 "), 1)).toBe(120_000);
  });

  test.each(["Mon, 02 Mar 2026 10:30:00 GMT", "Monday, 02-Mar-26 10:30:00 GMT", "Mon Mar  2 10:30:00 2026"])(
    "it may be a date: %s",
    (date) => {
      expect(waitAfter("standard", answered(503, date), 1)).toBe(HOUR_MS);
    },
  );

  test("it never makes the next attempt earlier than the schedule", () => {
    expect(waitAfter("standard", answered(429, "1"), 3)).toBe(86_000);
    expect(waitAfter("standard", answered(429, "0"), 1)).toBe(6000);
  });

  test.each(["36001", "99999999999999999999999", "Mon, 02 Mar 2099 10:30:00 GMT"])(
    "10 hours are the most: %s",
    (text) => {
      expect(waitAfter("standard", answered(429, text), 1)).toBe(10 * HOUR_MS);
    },
  );

  test.each([
    "",
    "soon",
    "-5",
    "1e3",
    "12.5",
    "in 3000",
    "2099-01-01",
    "2099-01-01T00:00:00Z",
    "Mon, 99 Mar 2026 10:30:00 GMT",
    "Sun, 01 Mar 2026 10:30:00 GMT",
    "120, 300",
  ])("what is past or makes no sense counts for nothing: %j", (text) => {
    expect(waitAfter("standard", answered(503, text), 1)).toBe(6000);
  });

  test.each([500, 502, 301, 404])("%i asks for nothing", (status) => {
    expect(waitAfter("standard", answered(status, "120"), 1)).toBe(6000);
  });
});

test.each(["classic", "standard"] as const)(
  "a blocked address fails at once under the %s policy",
  (policy) => {
    expect(first(policy, blocked)).toEqual({ state: "failed" });
  },
);
