import { expect, test } from "vitest";
import { until } from "./countdown.ts";

test.each([
  [-1, "now"],
  [0, "now"],
  [1, "in 1 s"],
  [4_999, "in 5 s"],
  [60_000, "in 1 min"],
  [80_000, "in 1 min 20 s"],
  [3_600_000, "in 1 h"],
  [5_430_000, "in 1 h 30 min"],
  [50_630_000, "in 14 h 3 min"],
  [90_000_000, "in 1 d 1 h"],
])("%i ms: %s", (ms, words) => {
  expect(until(ms)).toBe(words);
});
