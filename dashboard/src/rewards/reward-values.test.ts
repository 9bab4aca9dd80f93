import { expect, test } from "vitest";
import type { Reward } from "./queries.ts";
import { changeOf, missing, NEW_REWARD, type RewardValues, toNew, valuesOf } from "./reward-values.ts";

const reward: Reward = {
  id: 1,
  name: "Free month",
  type: "credit",
  description: null,
  role: "referrer",
  metric: "referrals",
  threshold: 3,
  approval: "automatic",
  coupon: "fixed",
  coupon_code: "THANKS",
  cost_cents: 999,
  cost_note: null,
  enabled: true,
  grants: { pending: 0, declined: 0, earned: 0, delivered: 0, revoked: 0 },
  cost_so_far_cents: 0,
  codes: null,
  catching_up: null,
  disabled_at: null,
  created_at: "2026-03-02T09:30:00Z",
  updated_at: "2026-03-02T09:30:00Z",
};
const same = valuesOf(reward);

test.each<[Partial<RewardValues>, object]>([
  [{}, {}],
  [{ name: " Free month " }, {}],
  [{ threshold: 5 }, { threshold: 5 }],
  [{ cost: 12.345 }, { cost_cents: 1235 }],
  [{ cost: "" }, { cost_cents: null }],
  [{ description: "A month on us" }, { description: "A month on us" }],
  [
    { approval: "review", enabled: false },
    { approval: "review", enabled: false },
  ],
])("changing %o sends %o", (change, patch) => {
  expect(changeOf(reward, { ...same, ...change })).toEqual(patch);
});

test("a friend's reward goes without what only the referrer's has, and a code without its choice", () => {
  const values = { ...NEW_REWARD, name: "Welcome", role: "friend", coupon_code: "X" } as const;
  expect(toNew(values)).toEqual({
    name: "Welcome",
    role: "friend",
    description: null,
    threshold: null,
    approval: "automatic",
    coupon: "none",
    coupon_code: null,
    type: "other",
    cost_cents: null,
    cost_note: null,
    enabled: true,
  });
});

test("what is missing is asked for at its field", () => {
  expect(missing({ ...NEW_REWARD, threshold: "", coupon: "fixed" })).toEqual({
    name: "What do people earn?",
    threshold: "How many does it take?",
    coupon_code: "Which code do they get?",
  });
  expect(missing({ ...NEW_REWARD, name: "Gift", role: "friend", threshold: "" })).toEqual({});
});
