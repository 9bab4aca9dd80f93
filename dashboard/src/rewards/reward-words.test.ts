import { expect, test } from "vitest";
import { codesLeft, ruleOf, termOf } from "./reward-words.ts";

const friends = (threshold: number) => ({ role: "referrer", metric: "referrals", threshold }) as const;
const points = { role: "referrer", metric: "points", threshold: 1500 } as const;
const friend = { role: "friend", metric: null, threshold: null } as const;

test("what a reward takes is told by friends or points", () => {
  expect(termOf(friends(1))).toBe("1 friend");
  expect(termOf(friends(10))).toBe("10 friends");
  expect(termOf(points)).toMatch(/^1.500 points$/);
  expect(termOf(friend)).toBe("Friend's side");
});

test("who gets it is a sentence", () => {
  expect(ruleOf(friends(1))).toBe("Goes to whoever has brought 1 friend who counts.");
  expect(ruleOf(friends(3))).toBe("Goes to whoever has brought 3 friends who count.");
  expect(ruleOf(friend)).toBe("Goes to a friend who was brought, once the friend counts.");
});

test("a pool says what is left of it", () => {
  expect(codesLeft({ left: 12, uploaded: 500 })).toBe("12 of 500 codes left");
  expect(codesLeft({ left: 0, uploaded: 8 })).toBe("No codes left");
  expect(codesLeft({ left: 0, uploaded: 0 })).toBe("No codes yet");
});
