import { expect, test } from "vitest";
import { countParts, partsOf, rootsOf, sampleOf, typeOf } from "./data-rows.ts";

const EVENT = {
  type: "tester_created",
  data: { profile: { first_name: "Ada" }, groups: ["beta", "vip"], "e-mail": "a@b.c", "Your city?": "Turin" },
};

function pathsOf(data: unknown): string[] {
  const paths: string[] = [];
  const waiting = [...rootsOf(data)];
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    paths.push(row.path);
    waiting.unshift(...partsOf(row));
  }
  return paths;
}

test("each field is named as an expression names it", () => {
  expect(pathsOf(EVENT)).toEqual([
    "type",
    "data",
    "data.profile",
    "data.profile.first_name",
    "data.groups",
    "data.groups[0]",
    "data.groups[1]",
    "data.e-mail",
    'data["Your city?"]',
  ]);
});

test.each([
  ["a list", [1, 2], ["$body", "$body[0]", "$body[1]"]],
  ["a text", "hello", ["$body"]],
  ["nothing", null, ["$body"]],
  ["a name with marks of its own", { 'a"b\n': 1, größe: 2 }, ['["a\\"b\\n"]', "größe"]],
  ["names that are values elsewhere", { true: 1, data: { null: 2 } }, ['["true"]', "data", "data.null"]],
  ["a name that is no plain word, at the root", { "a b": 1 }, ['["a b"]']],
  [
    "a field called as what objects inherit",
    JSON.parse('{"__proto__":{"x":1}}'),
    ["__proto__", "__proto__.x"],
  ],
])("the fields of %s", (_, data, paths) => {
  expect(pathsOf(data)).toEqual(paths);
});

test.each([
  ["Ada", "text", "Ada"],
  ["two\n  lines", "text", "two lines"],
  ["x".repeat(500), "text", `${"x".repeat(119)}…`],
  ["2026-11-22T16:00:00Z", "date", "2026-11-22T16:00:00Z"],
  ["2026-11-22", "date", "2026-11-22"],
  ["2026-99-99", "text", "2026-99-99"],
  [4.5, "number", "4.5"],
  [true, "yes or no", "yes"],
  [false, "yes or no", "no"],
  [null, "empty", ""],
  [[], "list", "0 entries"],
  [[1], "list", "1 entry"],
  [{ a: 1, b: 2 }, "group", "2 fields"],
])("%j is shown as %s: %s", (value, type, sample) => {
  expect(typeOf(value)).toBe(type);
  expect(sampleOf(value)).toBe(sample);
});

test.each([
  [{ a: 1 }, 1],
  [{}, 0],
  [[], 0],
  [[0, 0], 2],
  ["text", 0],
  [null, 0],
])("%j has %i fields in it", (value, count) => {
  expect(countParts({ name: "it", path: "it", value })).toBe(count);
});
