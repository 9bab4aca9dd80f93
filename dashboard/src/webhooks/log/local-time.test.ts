import { expect, test } from "vitest";
import { fromField, toField } from "./local-time.ts";

test("a moment goes into the field and comes out again, to the minute", () => {
  const at = "2026-03-29T01:30:00.000Z";
  expect(fromField(toField(at))).toBe(at);
  expect(toField("2026-03-29T01:30:59.999Z")).toBe(toField(at));
});

test.each(["", "2026-13-01T00:00", "yesterday"])("“%s” is no moment", (text) => {
  expect(fromField(text)).toBeUndefined();
});
