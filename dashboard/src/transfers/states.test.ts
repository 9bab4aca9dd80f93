import { expect, test } from "vitest";
import { leadOf } from "./states.ts";

const STARTED = "2026-03-02T09:30:00Z";

test.each([
  ["completed", 0, STARTED, "Everybody is in."],
  ["completed", 6, STARTED, "Everybody is in but for the rows that were refused."],
  ["canceled", 6, STARTED, "It was stopped. Whoever was in by then stays."],
  ["canceled", 0, null, "The file was discarded. Nobody was added from it."],
] as const)("%s with %d rows refused, started at %s: %s", (state, refused, started_at, lead) => {
  expect(leadOf({ state, refused, started_at })).toBe(lead);
});
