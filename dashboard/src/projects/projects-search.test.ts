import { expect, test } from "vitest";
import { readProjectsSearch } from "./projects-search.ts";

test.each([
  [{}, {}],
  [
    { new: true, cursor: "abc" },
    { new: true, cursor: "abc" },
  ],
  [{ new: "yes", cursor: 5, other: 1 }, {}],
])("%j is read as %j", (search, read) => {
  expect(readProjectsSearch(search)).toEqual(read);
});
