import { describe, expect, test } from "vitest";
import { filterKey, isNarrowed, narrowed, readUsersSearch, usersFilter } from "./users-search.ts";

describe("the list of users in the address", () => {
  test.each([
    [
      { q: " ada ", status: "applied", group: "press" },
      { q: "ada", status: "applied", group: "press" },
    ],
    [
      { q: 2026, group: true },
      { q: "2026", group: "true" },
    ],
    [{ q: "", status: "happy", group: {}, mail: "some", cursor: null }, {}],
    [{ q: "x".repeat(101), referrer: "x".repeat(65) }, {}],
    [{ from: "2026-03-02", until: "2026-13-02" }, { from: "2026-03-02" }],
    [{ from: "yesterday", until: 20260302 }, {}],
    [
      { mail: "unwanted", page: 3, cursor: "abc" },
      { mail: "unwanted", cursor: "abc" },
    ],
  ])("%j is read as %j", (address, search) => {
    expect(readUsersSearch(address)).toEqual(search);
  });

  test("whole days are asked for, the last one to its end", () => {
    expect(usersFilter({ from: "2026-03-02", until: "2026-03-31" })).toEqual({
      created_after: new Date(2026, 2, 2).toISOString(),
      created_before: new Date(2026, 3, 1).toISOString(),
    });
  });

  test.each([
    [{ mail: "unwanted" }, { unsubscribed: true }],
    [{ mail: "wanted" }, { unsubscribed: false }],
    [{ referrer: "5f3a9c01be" }, { referred_by: "5f3a9c01be" }],
    [
      { q: "ada", status: "idle", group: "press", cursor: "abc" },
      { q: "ada", status: "idle", group: "press", cursor: "abc" },
    ],
  ] as const)("%j asks the API for %j", (search, query) => {
    expect(usersFilter(search)).toEqual(query);
  });

  test("a change of a filter begins at the first page, and empty ones fall away", () => {
    const search = { q: "ada", group: "press", cursor: "abc" };
    expect(narrowed(search, { group: "beta" })).toEqual({ q: "ada", group: "beta" });
    expect(narrowed(search, { q: "" })).toEqual({ group: "press" });
    expect(narrowed(search, { group: undefined })).toEqual({ q: "ada" });
  });

  test("a page is no filter", () => {
    expect(filterKey({ q: "ada", cursor: "abc" })).toBe(filterKey({ q: "ada" }));
    expect([isNarrowed({ cursor: "abc" }), isNarrowed({ mail: "wanted" })]).toEqual([false, true]);
  });
});
