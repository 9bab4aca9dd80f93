import { expect, test } from "vitest";
import { textsOf, withOperator, withValue } from "./filter-words.ts";

const ROW = { path: "data.country", operator: "equals", value: "IT" } as const;

test("a value stays where the other operator wants the same kind of it, and falls away elsewhere", () => {
  expect(withOperator(ROW, "starts_with")).toEqual({ ...ROW, operator: "starts_with" });
  expect(withOperator(ROW, "is_set")).toEqual({ path: "data.country", operator: "is_set" });
  expect(withOperator(ROW, "in_list")).toEqual({ path: "data.country", operator: "in_list" });
});

test("an empty value is none", () => {
  expect(withValue(ROW, "")).toEqual({ path: "data.country", operator: "equals" });
  expect(withValue(ROW, [])).toEqual({ path: "data.country", operator: "equals" });
  expect(withValue(ROW, "DE")).toEqual({ ...ROW, value: "DE" });
});

test.each([
  [undefined, []],
  ["IT", ["IT"]],
  [3, ["3"]],
  [false, ["false"]],
  [
    [1, 10],
    ["1", "10"],
  ],
])("%j stands in the fields as %j", (value, texts) => {
  expect(textsOf(value)).toEqual(texts);
});
