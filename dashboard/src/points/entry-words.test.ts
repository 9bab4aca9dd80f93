import { expect, test } from "vitest";
import { pointsText, whatFor } from "./entry-words.ts";

test.each([
  [{ kind: "signup", reason: "signup", cause: "signup" }, "Signed up"],
  [{ kind: "share", reason: "shared: linkedin", cause: "share/linkedin" }, "Shared the link · linkedin"],
  [{ kind: "referral", reason: "referral", cause: "referral/12" }, "A friend counts"],
  [{ kind: "goal", reason: "goal purchase", cause: "goal/3" }, "Reached a goal · purchase"],
  [{ kind: "bonus", reason: "bonus", cause: "bonus/x" }, "By hand"],
  [{ kind: "bonus", reason: "for the talk", cause: "bonus/x" }, "By hand · for the talk"],
] as const)("%o is told as %s", (entry, words) => {
  expect(whatFor(entry)).toBe(words);
});

test("what is taken away has its sign", () => {
  expect(pointsText(50)).toBe("+50");
  expect(pointsText(-5)).toBe("-5");
});
