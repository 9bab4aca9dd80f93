import { describe, expect, test } from "vitest";
import type { TargetField } from "../connectors/connector.ts";
import { fit } from "./fit.ts";

const FITS: [TargetField["type"], unknown, unknown][] = [
  ["text", "Ada", "Ada"],
  ["text", "", ""],
  ["text", 12, "12"],
  ["text", true, "true"],
  ["text", { a: [1] }, '{"a":[1]}'],
  ["number", 12.5, 12.5],
  ["number", " 12.5 ", 12.5],
  ["number", "", null],
  ["boolean", true, true],
  ["boolean", "Yes", true],
  ["boolean", "off", false],
  ["boolean", 0, false],
  ["boolean", "", null],
  ["date", "2026-03-02T09:30:00Z", "2026-03-02T09:30:00Z"],
  ["date", "2026-03-02", "2026-03-02"],
  ["date", 1772443800, "2026-03-02T09:30:00.000Z"],
  ["date", 1772443800000, "2026-03-02T09:30:00.000Z"],
  ["date", "", null],
  ["json", "Ada", "Ada"],
  ["json", [1, { a: null }], [1, { a: null }]],
];

const DOES_NOT_FIT: [TargetField["type"], unknown, RegExp][] = [
  ["number", "twelve", /"twelve" is no number/],
  ["number", " ", /is no number/],
  ["number", true, /is no number/],
  ["number", "Infinity", /is no number/],
  ["number", { a: "x".repeat(100) }, /…/],
  ["boolean", "maybe", /"maybe" is neither yes nor no/],
  ["boolean", 2, /neither/],
  ["date", "tomorrow", /"tomorrow" is no date/],
  ["date", 1e20, /is no date/],
  ["date", true, /is no date/],
];

describe("a value for a field", () => {
  test.each(FITS)("of %s: %j is %j", (type, value, fitted) => {
    expect(fit(value, type)).toEqual({ value: fitted });
  });

  test.each(["text", "number", "boolean", "date", "json"] as const)("of %s: nothing is nothing", (type) => {
    expect([fit(null, type), fit(undefined, type)]).toEqual([{ value: null }, { value: null }]);
  });

  test.each(DOES_NOT_FIT)("of %s: %j can't be", (type, value, problem) => {
    expect(fit(value, type)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
