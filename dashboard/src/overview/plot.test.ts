import { expect, test } from "vitest";
import { areaOf, lineOf, namedOf, nearestOf, ticksOf } from "./plot.ts";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [9, [0, 5, 10]],
  [40, [0, 10, 20, 30, 40]],
  [41, [0, 20, 40, 60]],
  [3334, [0, 1000, 2000, 3000, 4000]],
])("a picture of up to %d has ticks at %j", (max, ticks) => {
  expect(ticksOf(max)).toEqual(ticks);
});

test.each([
  [7, 8, [0, 1, 2, 3, 4, 5, 6]],
  [30, 8, [0, 4, 8, 12, 16, 20, 24, 28]],
  [365, 4, [44, 136, 228, 320]],
  [1, 8, [0]],
])("of %d points at most %d are named", (points, most, named) => {
  expect(namedOf(points, most)).toEqual(named);
});

test("a line goes through its values, and its area down to the ground", () => {
  expect(lineOf([0, 5, 10], 10)).toBe("M0 100L50 50L100 0");
  expect(areaOf([0, 5, 10], 10)).toBe("M0 100L50 50L100 0L100 100L0 100Z");
});

test.each([
  [-0.1, 0],
  [0.24, 0],
  [0.26, 1],
  [1.2, 2],
])("at %d of the width the nearest of three points is %d", (share, nearest) => {
  expect(nearestOf(share, 3)).toBe(nearest);
});
