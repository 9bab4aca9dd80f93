import { expect, test } from "vitest";
import { durationText } from "./duration-text.ts";

test.each([
  [6, "6 s"],
  [60, "1 min"],
  [86, "1 min 26 s"],
  [36_000, "10 h"],
  [36_001, "10 h 1 s"],
  [178_387, "49 h 33 min 7 s"],
])("%i seconds are %s", (seconds, text) => {
  expect(durationText(seconds * 1000).replaceAll("\u00a0", " ")).toBe(text);
});
