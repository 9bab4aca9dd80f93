import { expect, test } from "vitest";
import { type GoalsSearch, readGoalsSearch } from "./goals-search.ts";

test.each<[Record<string, unknown>, GoalsSearch]>([
  [{}, {}],
  [
    { name: " first login ", cursor: "abc" },
    { name: "first login", cursor: "abc" },
  ],
  [{ name: 42 }, { name: "42" }],
  [{ name: "<b>" }, {}],
])("of the address %o the list takes %o", (address, search) => {
  expect(readGoalsSearch(address)).toEqual(search);
});
