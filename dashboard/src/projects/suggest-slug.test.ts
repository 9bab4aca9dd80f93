import { expect, test } from "vitest";
import { suggestSlug } from "./suggest-slug.ts";

test.each([
  ["", ""],
  ["  ", ""],
  ["Acme", "acme"],
  ['Café "Zoë" & Co', "cafe-zoe-co"],
  ["Große Łódź", "grosse-lodz"],
  ["2027", "project-2027"],
  ["発射", "project"],
  ["--", "project"],
  [`${"a".repeat(45)} b`, "a".repeat(45)],
])("%j is suggested as %j", (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
});
