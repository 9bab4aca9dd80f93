import { expect, test } from "vitest";
import { counted } from "./counted.ts";

test.each([
  [0, "0 people", "0 rows"],
  [1, "1 person", "1 row"],
  [2, "2 people", "2 rows"],
])("%d is counted as %s and %s", (count, people, rows) => {
  expect(counted(count, "person", "people")).toBe(people);
  expect(counted(count, "row")).toBe(rows);
});
