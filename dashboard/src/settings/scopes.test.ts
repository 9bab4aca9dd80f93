import { expect, test } from "vitest";
import { SCOPES, summaryOf } from "./scopes.ts";

test.each([
  ["publishable", [], "What the public pages do"],
  ["secret", SCOPES.map(({ scope }) => scope), "Everything"],
  ["secret", ["users:write", "users:read"], "See users and what happened to them · Add and change users"],
] as const)("a %s key with %j: %s", (kind, scopes, words) => {
  expect(summaryOf({ kind, scopes: [...scopes] })).toBe(words);
});
