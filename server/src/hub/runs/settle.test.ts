import { describe, expect, test } from "vitest";
import type { Settlement } from "../../delivery/index.ts";
import { Refusal } from "../connectors/connector.ts";
import type { TaskTarget } from "../tasks/definition.ts";
import { NOTHING_DONE, type Outcome } from "./outcome.ts";
import { settlementOf } from "./settle.ts";

const NOW = 1_772_443_800_000;
const HOUR_MS = 3_600_000;

function refused(kind: "no" | "later", retryAfterS: number | null = null): Outcome {
  return { ...NOTHING_DONE, kind: "refused", refusal: new Refusal(kind, "code", "why", { retryAfterS }) };
}

const settle = (outcome: Outcome, retry: TaskTarget["retry"], attempts: number, random = 0.5): Settlement =>
  settlementOf(outcome, retry, { attempts, endedAt: NOW, random });

/** Milliseconds until the next attempt; null where there is none. */
function wait(settlement: Settlement): number | null {
  return settlement.state === "pending" ? settlement.dueAt - NOW : null;
}

describe("a step", () => {
  test("that is done, or has nothing to do, is over", () => {
    expect(settle({ ...NOTHING_DONE, kind: "done", summary: "", output: null }, "standard", 1)).toEqual({
      state: "accepted",
    });
    const skipped: Outcome = { ...NOTHING_DONE, kind: "skipped", code: "filtered", message: "" };
    expect(settle(skipped, "standard", 1)).toEqual({ state: "canceled" });
  });

  test.each(["standard", "short", "none"] as const)("that is refused for good is rejected (%s)", (retry) => {
    expect(settle(refused("no", 60), retry, 1)).toEqual({ state: "rejected" });
  });

  test("is tried again by the standard timetable, 15 times", () => {
    expect([1, 2, 3, 15].map((attempts) => wait(settle(refused("later"), "standard", attempts)))).toEqual([
      6_000, 21_000, 86_000, 50_630_000,
    ]);
    expect(settle(refused("later"), "standard", 16)).toEqual({ state: "failed" });
  });

  test("is tried again four times within some ten minutes by the short one, and not at all without", () => {
    expect([1, 2, 3, 4].map((attempts) => wait(settle(refused("later"), "short", attempts)))).toEqual([
      15_000, 60_000, 180_000, 300_000,
    ]);
    expect(settle(refused("later"), "short", 5)).toEqual({ state: "failed" });
    expect(settle(refused("later", 60), "none", 1)).toEqual({ state: "failed" });
  });

  test("comes back when it was asked to, never sooner than the timetable says, 10 hours later at most", () => {
    const asked = (seconds: number) => wait(settle(refused("later", seconds), "standard", 1));
    expect([asked(1), asked(3600), asked(1_000_000)]).toEqual([6_000, HOUR_MS, 10 * HOUR_MS]);
  });

  test("doesn't come back at the same moment as all the others", () => {
    expect([0, 0.9999].map((random) => wait(settle(refused("later"), "short", 2, random)))).toEqual([
      54_000, 65_999,
    ]);
  });
});
