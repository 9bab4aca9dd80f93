import { expect, test } from "vitest";
import { type AnyRow, filterOf, NEW_ROW, newGroup, withRow } from "./filter-groups.ts";

const ROW = { path: "data.country", operator: "equals", value: "IT" } as const;

test("a filter whose last row went is none", () => {
  expect(filterOf("any", [ROW])).toEqual({ match: "any", rows: [ROW] });
  expect(filterOf("any", [])).toBeNull();
});

test("a new group asks for what the rows around it can't say", () => {
  expect(newGroup("all")).toEqual({ match: "any", rows: [NEW_ROW] });
  expect(newGroup("any")).toEqual({ match: "all", rows: [NEW_ROW] });
});

test("a row takes another's place; a group that has no row left goes", () => {
  const rows: AnyRow[] = [ROW, newGroup("all"), ROW];
  expect(withRow(rows, 0, NEW_ROW)).toEqual([NEW_ROW, rows[1], ROW]);
  expect(withRow(rows, 1, { match: "any", rows: [ROW] })).toEqual([ROW, { match: "any", rows: [ROW] }, ROW]);
  expect(withRow(rows, 1, { match: "any", rows: [] })).toEqual([ROW, ROW]);
});
