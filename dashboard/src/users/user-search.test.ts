import { expect, test } from "vitest";
import { readUserSearch } from "./user-search.ts";

test.each([
  [{}, {}],
  [
    { tab: "timeline", cursor: "abc" },
    { tab: "timeline", cursor: "abc" },
  ],
  [{ tab: "secrets", cursor: 7, other: true }, {}],
  [{ tab: ["facts"], cursor: "x".repeat(201) }, {}],
])("a profile's address %j is read as %j", (address, search) => {
  expect(readUserSearch(address)).toEqual(search);
});
