import { expect, test } from "vitest";
import { see } from "./fresh-rows.ts";

test("what comes while a list is shown is fresh, and stays so while it is shown", () => {
  const first = see(null, "all", [3, 2, 1]);
  expect([...first.fresh]).toEqual([]);
  const second = see(first, "all", [5, 4, 3]);
  expect([...second.fresh]).toEqual([5, 4]);
  expect([...see(second, "all", [6, 5, 4]).fresh]).toEqual([6, 5, 4]);
});

test("another list has nothing fresh", () => {
  expect([...see(see(null, "all", [1]), "failed", [9, 8]).fresh]).toEqual([]);
});

test("the first row of an empty list is fresh, an older one that comes back is not", () => {
  const empty = see(null, "all", []);
  expect([...see(empty, "all", [7]).fresh]).toEqual([7]);
  const emptied = see(see(null, "all", [5, 4]), "all", []);
  expect([...see(emptied, "all", [4]).fresh]).toEqual([]);
});
