import { expect, test } from "vitest";
import { changeOf } from "./change.ts";

test.each([
  [5, 2, "up", "3 more than the day before"],
  [5, 0, "up", "5 more than the day before"],
  [2, 5, "down", "3 fewer than the day before"],
  [0, 1, "down", "1 fewer than the day before"],
  [4, 4, "same", "As many as the day before"],
  [0, 0, "same", "None the day before either"],
])("%d after %d: %s, %s", (count, countBefore, direction, text) =>
  expect(changeOf(count, countBefore, "the day before")).toEqual({ direction, text }),
);
