import { describe, expect, test } from "vitest";
import type { Audience, Wave } from "./queries.ts";
import { audienceInWords, conversionOf, passedOverInWords, people, progressOf } from "./words.ts";

describe("a wave in words", () => {
  test.each<[Audience, string]>([
    [{ kind: "top", count: 500 }, "the first 500 of the waitlist"],
    [{ kind: "top", count: 1 }, "the first of the waitlist"],
    [{ kind: "group", group: "beta", count: null }, "group “beta”"],
    [{ kind: "group", group: "beta", count: 20 }, "the first 20 of group “beta”"],
    [{ kind: "filter", filter: {} }, "everybody applied or imported"],
    [
      { kind: "filter", filter: { status: "rejected", q: "ann" }, count: 3 },
      "the first 3 of users with status “Rejected”, matching “ann”",
    ],
    [{ kind: "wave", wave: 7 }, "who was invited in wave 7 and has not come"],
  ])("%o: %s", (audience, words) => {
    expect(audienceInWords(audience)).toBe(words);
  });

  test("one is a person, others are people", () => {
    expect([0, 1, 2].map(people)).toEqual(["0 people", "1 person", "2 people"]);
  });

  test("says why people were passed over", () => {
    expect(passedOverInWords({ unsubscribed: 1, moved: 0, deleted: 2 })).toBe(
      "1 wants no mail · 2 were deleted",
    );
  });
});

describe("how far a wave is", () => {
  const wave = (counts: Partial<Wave>) =>
    ({ planned: null, invited: 0, skipped: 0, active: 0, ...counts }) as Wave;

  test.each([
    [wave({}), null],
    [wave({ planned: 0 }), 100],
    [wave({ planned: 1000, invited: 994, skipped: 5 }), 99],
    [wave({ planned: 1000, invited: 995, skipped: 5 }), 100],
  ])("%#", (of, percent) => {
    expect(progressOf(of)).toBe(percent);
  });

  test("how many came is of those whom it invited", () => {
    expect(conversionOf(wave({ invited: 8, active: 1, skipped: 5 }))).toBe(13);
    expect(conversionOf(wave({}))).toBeNull();
  });
});
