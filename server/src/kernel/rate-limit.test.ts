import { setImmediate } from "node:timers/promises";
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

  describe("of what goes wrong", () => {
    const setUp = (limit: number) => {
      const clock = createSetClock(0);
      const misses = createRateLimit({ clock, limit, windowMs: 1000 });
      const looked: string[] = [];
      const look = (text: string) =>
        misses
          .attempt(
            "a",
            async () => {
              looked.push(text);
              await setImmediate();
              if (text === "broken") throw new Error(text);
              return text;
            },
            (found) => found === "wrong",
          )
          .catch(({ code, message }) => code ?? message);
      const all = (text: string, count: number) =>
        Promise.all(Array.from({ length: count }, () => look(text)));
      return { clock, looked, look, all };
    };

    test("of many at once no more are wrong than one after the other, and the rest is not done", async () => {
      const { clock, looked, all } = setUp(3);
      expect((await all("wrong", 50)).sort()).toEqual([
        ...Array(47).fill("rate_limited"),
        ...Array(3).fill("wrong"),
      ]);
      expect(looked).toHaveLength(3);
      clock.advance(1000);
      expect(await all("right", 1)).toEqual(["right"]);
    });

    test("right ones are never refused, nor what fails counted, however little may still go wrong", async () => {
      const { look, all } = setUp(3);
      expect(await all("right", 50)).toEqual(Array(50).fill("right"));
      expect(
        await Promise.all([look("wrong"), look("wrong"), ...Array.from({ length: 50 }, () => look("right"))]),
      ).toEqual(["wrong", "wrong", ...Array(50).fill("right")]);
      expect(await all("broken", 50)).toEqual(Array(50).fill("broken"));
      expect(await all("right", 50)).toEqual(Array(50).fill("right"));
      expect(await all("wrong", 2)).toEqual(["wrong", "rate_limited"]);
      expect(await look("right")).toBe("rate_limited");
    });

    test("what is under way when the window ends counts for the next", async () => {
      const { clock, looked, look, all } = setUp(3);
      const before = all("wrong", 2);
      clock.advance(1000);
      await before;
      expect((await all("wrong", 9)).filter((end) => end === "wrong")).toHaveLength(1);
      expect(looked).toHaveLength(3);
      expect(await look("right")).toBe("rate_limited");
    });
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
