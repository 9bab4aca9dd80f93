import { describe, expect, it } from "vitest";
import { Refusal } from "../connector.ts";
import { toColumn } from "./convert.ts";
import type { Column, ColumnKind, SqlValue } from "./engine.ts";

function column(kind: ColumnKind): Column {
  return { name: "c", type: kind, kind, nullable: true, hasDefault: false, generated: false };
}

const FITTING: [kind: ColumnKind, given: unknown, bound: SqlValue][] = [
  ["text", "O'Brien; drop table x --", "O'Brien; drop table x --"],
  ["text", 5, "5"],
  ["text", true, "true"],
  ["text", { a: [1] }, '{"a":[1]}'],
  ["text", "", ""],
  ["text", null, null],
  ["integer", 17, "17"],
  ["integer", " +42 ", "42"],
  ["integer", "9007199254740993", "9007199254740993"],
  ["integer", true, "1"],
  ["number", 12.5, "12.5"],
  ["number", "12345678901234567890.123456789", "12345678901234567890.123456789"],
  ["number", "-1e5", "-1e5"],
  ["number", ".5", ".5"],
  ["boolean", true, true],
  ["boolean", "Yes", true],
  ["boolean", 0, false],
  ["boolean", "off", false],
  ["date", "2026-02-28", "2026-02-28"],
  ["date", "2026-02-28T23:30:00-02:00", "2026-03-01"],
  ["date", 1_772_000_000, "2026-02-25"],
  ["timestamp", "2026-03-01T12:00:00Z", "2026-03-01 12:00:00.000+00"],
  ["timestamp", "2026-03-01T12:00:00.123456+02:00", "2026-03-01 10:00:00.123+00"],
  ["timestamp", "2026-03-01 12:00", "2026-03-01 12:00:00.000+00"],
  ["timestamp", "2026-03-01 12:00:00+0130", "2026-03-01 10:30:00.000+00"],
  ["timestamp", "2026-03-01", "2026-03-01 00:00:00.000+00"],
  ["timestamp", 1_772_366_400, "2026-03-01 12:00:00.000+00"],
  ["timestamp", 1_772_366_400_000, "2026-03-01 12:00:00.000+00"],
  ["json", { a: 1 }, '{"a":1}'],
  ["json", '[1, "x"]', '[1, "x"]'],
  ["json", "plain", '"plain"'],
  ["json", "{not json", '"{not json"'],
  ["json", 5, "5"],
  ["list", ["a", 5, null, { b: 1 }], ["a", "5", null, '{"b":1}']],
  ["list", "{a,b}", "{a,b}"],
  ["other", "3f0c9a4e-0000-4000-8000-000000000000", "3f0c9a4e-0000-4000-8000-000000000000"],
];

const UNFIT: [kind: ColumnKind, given: unknown][] = [
  ["text", "a\0b"],
  ["integer", 1.5],
  ["integer", "1; drop table x"],
  ["integer", ""],
  ["integer", 2 ** 53],
  ["integer", {}],
  ["number", "1,5"],
  ["number", Number.NaN],
  ["number", "Infinity"],
  ["number", "0x10"],
  ["boolean", "maybe"],
  ["boolean", 2],
  ["date", "2026-02-30"],
  ["date", "tomorrow"],
  ["timestamp", "2026-02-30T00:00:00Z"],
  ["timestamp", "2026-03-01T25:00:00Z"],
  ["timestamp", true],
  ["timestamp", 1e20],
  ["timestamp", "2026-03-01T12:00:00Z'; --"],
];

describe("a value", () => {
  it.each(FITTING)("for a column of %s: %j is bound as %j", (kind, given, bound) => {
    expect(toColumn(given, column(kind), { zone: "+00" })).toEqual(bound);
  });

  it.each(UNFIT)("that doesn't fit into %s is refused: %j", (kind, given) => {
    expect(() => toColumn(given, column(kind), { zone: "" })).toThrow(
      expect.objectContaining({ kind: "no", code: "invalid_value" }),
    );
  });

  it("that came to nothing is refused where the column must have one", () => {
    expect(() => toColumn(null, { ...column("text"), nullable: false }, { zone: "" })).toThrow(Refusal);
  });
});
