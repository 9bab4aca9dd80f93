import { expect, test } from "vitest";
import { MAX_SLUG, SLUG_PATTERN, slugFrom } from "./slug.ts";

test.each([
  ["Acme", "acme"],
  ['Café "Zoë" & Co', "cafe-zoe-co"],
  ["  --Launch!!  2026-- ", "launch-2026"],
  ["Große Łódź & Sønderæ", "grosse-lodz-sonderae"],
  ["2026", "project-2026"],
  ["日本", "project"],
  ["", "project"],
  ["word ".repeat(40), "word-word-word-word-word-word-word-word-word-w"],
])("the slug of %j is %s", (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
  expect(slug).toMatch(new RegExp(SLUG_PATTERN));
  expect(`${slug}-${Date.now()}`.length).toBeLessThanOrEqual(MAX_SLUG);
});
