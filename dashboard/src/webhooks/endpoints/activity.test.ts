import { describe, expect, test } from "vitest";
import { inWords, sumOf } from "./activity.ts";

const none = { accepted: 0, rejected: 0, failed: 0, retried: 0 };

test("hours are summed state by state", () => {
  const hours = [
    { ...none, accepted: 2, failed: 1 },
    { ...none, accepted: 3, retried: 4 },
  ];
  expect(sumOf(hours)).toEqual({ accepted: 5, rejected: 0, failed: 1, retried: 4 });
});

describe("counts in words", () => {
  test.each([
    { counts: none, words: "no webhooks" },
    { counts: { ...none, accepted: 12, retried: 1 }, words: "12 accepted, 1 tried again" },
    {
      counts: { accepted: 1, rejected: 2, failed: 3, retried: 4 },
      words: "1 accepted, 2 rejected, 3 failed, 4 tried again",
    },
  ])("$words", ({ counts, words }) => {
    expect(inWords(counts)).toBe(words);
  });
});
