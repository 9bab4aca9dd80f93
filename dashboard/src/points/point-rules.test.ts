import { expect, test } from "vitest";
import { earnsPoints, rulesOf, valuesOf, wrongGoals } from "./point-rules.ts";

const rules = { signup: 10, share: 0, referral: 50, goals: { purchase: 100 } };

test("rules come out of the form as they went in; what is left empty earns nothing", () => {
  expect(rulesOf(valuesOf(rules))).toEqual(rules);
  expect(
    rulesOf({ signup: "", share: "", referral: "", goals: [{ key: "a", name: " login ", points: "" }] }),
  ).toEqual({
    signup: 0,
    share: 0,
    referral: 0,
    goals: { login: 0 },
  });
});

test("a goal's name is wrong where it is missing, odd, or there twice", () => {
  const goals = ["login", "", "<b>", "login"].map((name, i) => ({ key: String(i), name, points: 1 }));
  expect(wrongGoals({ ...valuesOf(rules), goals })).toEqual({
    "goals.1.name": "What is it called?",
    "goals.2.name": "Letters and digits, with spaces and . : _ - between them.",
    "goals.3.name": "This goal is there already.",
  });
});

test("whether anything earns points", () => {
  expect(earnsPoints(rules)).toBe(true);
  expect(earnsPoints({ signup: 0, share: 0, referral: 0, goals: { purchase: 0 } })).toBe(false);
});
