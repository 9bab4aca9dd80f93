import { describe, expect, test } from "vitest";
import { contains, isSame, order, startsWith } from "./compare.ts";
import type { Value } from "./value.ts";

test.each<[Value, Value, boolean]>([
  [1, 1, true],
  [1, "1", true],
  ["1.0", 1, true],
  ["1.0", "1", false],
  ["007", "7", false],
  ["a", "a", true],
  ["a", "A", false],
  [true, "true", true],
  [true, 1, false],
  [null, null, true],
  [null, "", false],
  ["", 0, false],
  ["x", 1, false],
  [[], [], false],
  [{}, {}, false],
  [[1], 1, false],
])("%j and %j are the same: %s", (one, other, is) => {
  expect(isSame(one, other)).toBe(is);
  expect(isSame(other, one)).toBe(is);
});

test.each<[Value, Value, "before" | "after" | "level" | "not to be compared"]>([
  [1, 2, "before"],
  ["9", "10", "before"],
  [10, "9.5", "after"],
  ["1.0", 1, "level"],
  ["2026-01-01", "2026-01-02", "before"],
  ["2026-01-01T00:00:00+02:00", "2025-12-31T22:00:00Z", "level"],
  [1772443800, "2026-03-02T09:30:01Z", "before"],
  ["apple", "banana", "before"],
  ["b", "a", "after"],
  ["a", "a", "level"],
  ["abc", 5, "not to be compared"],
  ["abc", "5", "not to be compared"],
  ["abc", "2026-01-01", "not to be compared"],
  ["", "5", "not to be compared"],
  ["", "a", "not to be compared"],
  [null, 1, "not to be compared"],
  [true, false, "not to be compared"],
  [[1], [2], "not to be compared"],
])("%j against %j: %s", (one, other, relation) => {
  const difference = order(one, other);
  const found =
    difference === null ? "not to be compared" : ["before", "level", "after"][Math.sign(difference) + 1];
  expect(found).toBe(relation);
});

describe("contains and starts with", () => {
  test.each<[Value, Value, boolean]>([
    ["abc", "b", true],
    ["abc", "", true],
    ["abc", "B", false],
    [1234, 23, true],
    [["a", 1], "1", true],
    [["abc"], "b", false],
    [null, "a", false],
    ["null", null, false],
    [{ a: 1 }, "a", false],
    ["x".repeat(1000), "x".repeat(300), true],
    ["x".repeat(1000), `${"x".repeat(300)}y`, false],
  ])("%.30j contains %.30j: %s", (whole, part, does) => expect(contains(whole, part)).toBe(does));

  test.each<[Value, Value, boolean]>([
    ["abc", "ab", true],
    ["abc", "bc", false],
    [1234, 12, true],
    [["a"], "a", false],
    [null, "", false],
  ])("%j starts with %j: %s", (whole, part, does) => expect(startsWith(whole, part)).toBe(does));
});
