import { expect, test } from "vitest";
import { isQuiet, pointName, summaryOf } from "./growth.ts";

const DAY_MS = 24 * 60 * 60_000;

function pointsOf(counts: readonly [signups: number, referrals: number][]) {
  return counts.map(([signups, referrals], i) => ({
    at: new Date(Date.UTC(2026, 2, 2, 12) + i * DAY_MS).toISOString(),
    signups,
    referrals,
    qualified: 0,
    clicks: 9,
  }));
}

test.each([
  ["nothing", [[0, 0]], "No sign-ups in the last 7 days."],
  ["one alone", [[1, 0]], "1 sign-up in the last 7 days, none brought by friends. Most on PEAK: 1."],
  [
    "the first of the best days",
    [
      [2, 1],
      [2, 2],
      [1, 0],
    ],
    "5 sign-ups in the last 7 days, 3 brought by friends. Most on PEAK: 2.",
  ],
] as [string, [number, number][], string][])("%s in words", (_, counts, text) => {
  const points = pointsOf(counts);
  const peak = pointName(points[0]?.at ?? "", "7d", "long");
  expect(summaryOf({ range: "7d", points })).toBe(text.replace("PEAK", peak));
});

test("it is quiet where nobody signed up, whatever was clicked", () => {
  expect(isQuiet(pointsOf([[0, 0]]))).toBe(true);
  expect(isQuiet(pointsOf([[1, 0]]))).toBe(false);
});
