import { describe, expect, test } from "vitest";
import { createSetClock } from "../testing/set-clock.ts";
import { AppError } from "./errors.ts";
import { createRateLimit, networkOf } from "./rate-limit.ts";

const refusal = (act: () => void) => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, retryAfterS: error.retryAfterS };
    throw error;
  }
  return null;
};

describe("a rate limit", () => {
  test("refuses what is too many, says how long to wait, and lets on after that", () => {
    const clock = createSetClock(0);
    const limit = createRateLimit({ clock, limit: 2, windowMs: 60_000 });
    limit.take("a");
    clock.advance(10_000);
    limit.take("a");
    limit.take("b");
    expect(refusal(() => limit.take("a"))).toEqual({ code: "rate_limited", retryAfterS: 50 });
    clock.advance(50_000);
    expect(refusal(() => limit.take("a"))).toBeNull();
  });

  test("starts anew when it is cleared", () => {
    const limit = createRateLimit({ clock: createSetClock(0), limit: 1, windowMs: 1000 });
    limit.take("a");
    limit.clear("a");
    expect(refusal(() => limit.take("a"))).toBeNull();
  });

  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
  ])("counts %s as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
