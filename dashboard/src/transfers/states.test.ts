import { expect, test } from "vitest";
import { leadOf } from "./states.ts";

test.each([
  ["completed", 0, "Everybody is in."],
  ["completed", 6, "Everybody is in but for the rows that were refused."],
  ["canceled", 6, "It was stopped. Whoever was in by then stays."],
] as const)("%s with %d rows refused: %s", (state, refused, lead) => {
  expect(leadOf({ state, refused })).toBe(lead);
});
