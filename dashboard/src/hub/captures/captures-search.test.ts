import { expect, test } from "vitest";
import { filterOf, readCapturesSearch } from "./captures-search.ts";

test.each([
  [{}, {}],
  [
    { q: " ada ", type: "tester_created" },
    { q: "ada", type: "tester_created" },
  ],
  [{ q: 42 }, { q: "42" }],
  [{ q: "  ", type: [] }, {}],
  [{ state: "duplicate" }, { state: "duplicate" }],
  [{ state: "lost" }, {}],
  [
    { cursor: "abc", capture: "cap_01" },
    { cursor: "abc", capture: "cap_01" },
  ],
  [{ capture: { name: "cap_01" } }, {}],
])("%j is read as %j", (raw, search) => {
  expect(readCapturesSearch(raw)).toEqual(search);
});

test("the page and what is open are no filters", () => {
  expect(filterOf({ q: "ada", state: "accepted", cursor: "abc", capture: "cap_01" })).toEqual({
    q: "ada",
    state: "accepted",
  });
});
