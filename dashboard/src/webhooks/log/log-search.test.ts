import { describe, expect, test } from "vitest";
import { countFilters, filterOf, readLogSearch, toQuery } from "./log-search.ts";

describe("what the log's address holds", () => {
  test.each([
    { raw: {}, search: {} },
    {
      raw: { state: "accepted", event: "tester_created" },
      search: { state: "accepted", event: "tester_created" },
    },
    { raw: { state: "lost", span: "2h", endpoint: "x", user: -1, since: "soon" }, search: {} },
    { raw: { endpoint: 3, user: 7, delivery: 9 }, search: { endpoint: 3, user: 7, delivery: 9 } },
    { raw: { span: "24h" }, search: { span: "24h" } },
    { raw: { span: "toString" }, search: {} },
    { raw: { since: "2026-03-02T09:41:00Z" }, search: { since: "2026-03-02T09:41:00.000Z" } },
    { raw: { webhook: " evt_1 ", cursor: "abc" }, search: { webhook: "evt_1", cursor: "abc" } },
    { raw: { webhook: 12 }, search: { webhook: "12" } },
    { raw: { webhook: "  ", more: 1 }, search: {} },
  ])("$raw is read as $search", ({ raw, search }) => {
    expect(readLogSearch(raw)).toEqual(search);
  });
});

test("the filter is the address but for the page and what is open", () => {
  expect(filterOf({ state: "failed", cursor: "a", delivery: 1 })).toEqual({ state: "failed" });
});

test("a time of one's own is one filter", () => {
  expect(countFilters({ since: "a", until: "b", state: "failed" })).toBe(2);
  expect(countFilters({})).toBe(0);
});

describe("what the API is asked for", () => {
  const now = Date.parse("2026-03-02T12:00:00Z");
  test.each([
    { filter: {}, query: {} },
    {
      filter: { endpoint: 3, user: 7, webhook: "evt_1" },
      query: { endpoint_id: 3, user_id: 7, webhook_id: "evt_1" },
    },
    { filter: { span: "1h" as const }, query: { since: "2026-03-02T11:00:00.000Z" } },
    { filter: { span: "7d" as const }, query: { since: "2026-02-23T12:00:00.000Z" } },
    {
      filter: { since: "2026-03-01T00:00:00.000Z", until: "2026-03-02T00:00:00.000Z" },
      query: { since: "2026-03-01T00:00:00.000Z", until: "2026-03-02T00:00:00.000Z" },
    },
  ])("for $filter: $query", ({ filter, query }) => {
    expect(toQuery(filter, now)).toEqual(query);
  });
});
