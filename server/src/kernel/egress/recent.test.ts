import { expect, it } from "vitest";
import { createRecent } from "./recent.ts";

it("makes a value once for a key in use, and forgets those that are not", () => {
  const made: string[] = [];
  const recent = createRecent(2, (key) => {
    made.push(key);
    return { key };
  });
  const first = recent("a");
  for (const key of ["b", "a", "c", "a", "d", "a", "e"]) recent(key);
  expect(recent("a")).toBe(first);
  expect(made).toEqual(["a", "b", "c", "d", "e"]);
  recent("b");
  expect(made).toEqual(["a", "b", "c", "d", "e", "b"]);
});
