import { expect, test } from "vitest";
import { countsWhen, firstIs } from "./rule-words.ts";

test("when a friend counts is a sentence, with the goal that it takes", () => {
  expect(countsWhen({ referral_rule: "signup", referral_goal: null })).toBe("A friend counts on signing up.");
  expect(countsWhen({ referral_rule: "goal", referral_goal: null })).toBe(
    "A friend counts on reaching any goal.",
  );
  expect(countsWhen({ referral_rule: "goal", referral_goal: "purchase" })).toBe(
    "A friend counts on reaching the goal “purchase”.",
  );
});

test("what the order goes by is another", () => {
  expect(firstIs({ rank_rule: "signup" })).toBe("First on the waitlist is who joined first.");
});
