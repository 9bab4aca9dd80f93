import { expect, test } from "vitest";
import type { ExpressionFilter } from "../queries.ts";
import { findFilters, tellExample, usageOf } from "./filter-words.ts";

const argument = (name: string, required: boolean) => ({ name, summary: "", required, repeated: false });

test.each([
  ["upper", [], "upper"],
  ["slice", [argument("start", true), argument("count", false)], "slice: start, [count]"],
])("%s is written so", (name, wanted, usage) => {
  expect(usageOf({ name, arguments: wanted })).toBe(usage);
});

test.each([
  ["Ada", "ADA", "“Ada” becomes “ADA”"],
  [null, "friend", "nothing becomes “friend”"],
  [240, 2.4, "240 becomes 2.4"],
  ["a, b", ["a", "b"], "“a, b” becomes the list “a”, “b”"],
  [[{ name: "Mug" }], "Mug", 'the list [{"name":"Mug"}] becomes “Mug”'],
])("%j to %j: %s", (takes, gives, words) => {
  expect(tellExample({ takes, gives })).toBe(words);
});

test("filters are found by their name, and by the words of what they do", () => {
  const filter = (name: string, label: string, summary: string): ExpressionFilter => ({
    name,
    label,
    summary,
    arguments: [],
    examples: [],
  });
  const filters = [
    filter("upper", "Capital letters", "In capital letters."),
    filter("date", "Write a date, or move it", "A point in time."),
  ];
  const found = (search: string) => findFilters(filters, search).map(({ name }) => name);
  expect(found("")).toEqual(["upper", "date"]);
  expect(found("UPP")).toEqual(["upper"]);
  expect(found("time point")).toEqual(["date"]);
  expect(found("shoe")).toEqual([]);
});
