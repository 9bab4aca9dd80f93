import { expect, test } from "vitest";
import { type GrantsSearch, grantsFilter, readGrantsSearch, standingOf } from "./grants-search.ts";

test.each<[Record<string, unknown>, GrantsSearch]>([
  [{}, {}],
  [
    { standing: "review", reward: 3, cursor: "abc" },
    { standing: "review", reward: 3, cursor: "abc" },
  ],
  [{ standing: "pending", reward: "x", cursor: 4 }, {}],
  [{ reward: -1 }, {}],
  [{ cursor: "c".repeat(201) }, {}],
])("of the address %o the list takes %o", (address, search) => {
  expect(readGrantsSearch(address)).toEqual(search);
});

test.each<[GrantsSearch, object]>([
  [{ standing: "review" }, { waits_for: "review" }],
  [
    { standing: "codes", reward: 2 },
    { waits_for: "codes", reward_id: 2 },
  ],
  [{ standing: "delivered" }, { state: "delivered" }],
])("the list of %o asks the API for %o", (search, query) => {
  expect(grantsFilter(search)).toEqual(query);
});

test("what waits is told apart by what it waits for", () => {
  expect(standingOf({ state: "pending", waits_for: "codes" })).toBe("codes");
  expect(standingOf({ state: "earned", waits_for: null })).toBe("earned");
});
