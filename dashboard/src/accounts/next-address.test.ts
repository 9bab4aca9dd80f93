import { expect, test } from "vitest";
import { readNext } from "./next-address.ts";

const ORIGIN = "https://hookline.example.com";

test.each(["/", "/projects/acme", "/projects/acme/users?q=a%2Fb&status=active#top"])("%s is ours", (next) => {
  expect(readNext(next, ORIGIN)).toBe(next);
});

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n\\evil.example",
  " //evil.example",
  "/.//evil.example",
  "/projects/..//evil.example",
  "/%2e%2e//evil.example",
  "https://evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,evil",
  "projects/acme",
  "",
  undefined,
])("%j leads nowhere", (next) => {
  expect(readNext(next, ORIGIN)).toBeUndefined();
});
