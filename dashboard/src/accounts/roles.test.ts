import { expect, test } from "vitest";
import { decidesAbout, isAtLeast, type Role } from "./roles.ts";

test.each<[Role | null, Role[]]>([
  ["owner", ["viewer", "editor", "admin", "owner"]],
  ["admin", ["viewer", "editor", "admin"]],
  ["editor", []],
  ["viewer", []],
  [null, []],
])("%s decides about %j", (role, others) => {
  expect(decidesAbout(role)).toEqual(others);
});

test.each<[Role, Role, boolean]>([
  ["editor", "viewer", true],
  ["editor", "editor", true],
  ["editor", "admin", false],
])("%s may do what %s may: %s", (role, needed, may) => {
  expect(isAtLeast(role, needed)).toBe(may);
});
