import { describe, expect, test } from "vitest";
import { type Act, actOn, allowedActs, issued } from "./acts.ts";
import { type Count, decide } from "./decide.ts";
import { eventOf, type Grant, lapsed, newGrant, settled } from "./grant.ts";
import { checkCodes, isRunningLow } from "./pool.ts";
import type { Reward } from "./reward.ts";
import type { State } from "./tables.ts";

const NOW = 1000;
const USER = 7;

function reward(more: Partial<Reward> = {}): Reward {
  return {
    id: 1,
    project_id: 1,
    name: "Sticker",
    type: "gift",
    description: null,
    role: "referrer",
    metric: "referrals",
    threshold: 3,
    approval: "automatic",
    coupon: "none",
    coupon_code: null,
    cost_cents: null,
    cost_note: null,
    sweep_after: null,
    sweep_looked_at: 0,
    created_at: 0,
    updated_at: 0,
    disabled_at: null,
    deleted_at: null,
    ...more,
  };
}

const grant = (rule: Reward, more: Partial<Grant> = {}): Grant => ({
  id: 1,
  ...newGrant(rule, USER, NOW),
  ...more,
});
const friends = (value: number): Count => ({ userId: USER, measure: "referrals", value });

describe("what becomes of a user's grants", () => {
  test.each<[number, number[]]>([
    [2, []],
    [3, [1]],
    [9, [1]],
    [10, [1, 2]],
  ])("with %i friends the tiers %j are due", (value, due) => {
    const tiers = [
      reward(),
      reward({ id: 2, threshold: 10 }),
      reward({ id: 3, metric: "points", threshold: 1 }),
    ];
    expect(decide(tiers, [], [friends(value)]).due.map((one) => one.reward.id)).toEqual(due);
  });

  test("of a disabled rule nothing is due, but what was earned lapses and returns", () => {
    const rule = reward({ disabled_at: 1 });
    expect(decide([rule], [], [friends(3)]).due).toEqual([]);
    expect(decide([rule], [grant(rule)], [friends(2)]).lapsing).toHaveLength(1);
    expect(decide([rule], [lapsed(grant(rule), NOW)], [friends(3)]).returning).toHaveLength(1);
  });

  test.each<[string, Partial<Grant>, number, "lapses" | "stays"]>([
    ["earned", {}, 2, "lapses"],
    ["earned, and still met", {}, 3, "stays"],
    ["pending", { state: "pending" }, 2, "lapses"],
    ["delivered", { state: "delivered" }, 0, "stays"],
    ["issued by hand", { issued_at: 1 }, 0, "stays"],
    ["declined", { state: "declined" }, 0, "stays"],
    ["earned when it took less", { threshold: 1 }, 2, "stays"],
    ["earned when it took more", { threshold: 5 }, 3, "stays"],
  ])("one that is %s, with the count at %i of 3, %s", (_, more, value, what) => {
    const { lapsing } = decide([reward()], [grant(reward(), more)], [friends(value)]);
    expect(lapsing.length > 0 ? "lapses" : "stays").toBe(what);
  });

  test("what a member revoked doesn't return, what the rule took does", () => {
    const taken = { state: "revoked" } as const;
    const by = (revoked_by: "rule" | "member") => grant(reward(), { ...taken, revoked_by });
    expect(decide([reward()], [by("member")], [friends(5)]).returning).toEqual([]);
    expect(decide([reward()], [by("rule")], [friends(5)]).returning).toHaveLength(1);
  });
});

describe("where a grant begins", () => {
  test.each<[Partial<Reward>, Partial<Grant>]>([
    [{}, { state: "earned", coupon_code: null, earned_at: NOW }],
    [{ approval: "review" }, { state: "pending", waits_for: "review", earned_at: null }],
    [
      { coupon: "fixed", coupon_code: "A" },
      { state: "earned", coupon_code: "A" },
    ],
    [{ coupon: "pool" }, { state: "pending", waits_for: "codes", coupon_code: null }],
    [
      { coupon: "pool", approval: "review" },
      { state: "pending", waits_for: "review" },
    ],
  ])("%j: %j", (terms, begin) => expect(newGrant(reward(terms), USER, NOW)).toMatchObject(begin));

  test("what was approved once is not reviewed again, and a code once given stays", () => {
    const rule = reward({ coupon: "pool", approval: "review" });
    const before = grant(rule, { approved_at: 1, coupon_code: "A", earned_at: 5 });
    expect(settled(lapsed(before, NOW), rule, NOW)).toMatchObject({
      state: "earned",
      coupon_code: "A",
      earned_at: 5,
    });
  });
});

describe("acts", () => {
  const STATES: readonly State[] = ["pending", "declined", "earned", "delivered", "revoked"];
  const inState = (state: State): Partial<Grant> => ({
    state,
    waits_for: state === "pending" ? "review" : null,
    revoked_by: state === "revoked" ? "member" : null,
  });
  const outcome = (act: Act, state: State): string => {
    const before = grant(reward(), { ...inState(state), approved_at: null });
    try {
      const after = actOn(act, before, reward(), { now: NOW, reason: null });
      return after === before ? "unchanged" : after.state;
    } catch {
      return "refused";
    }
  };

  test.each<[Act, string[]]>([
    ["approve", ["earned", "earned", "unchanged", "unchanged", "refused"]],
    ["decline", ["declined", "unchanged", "refused", "refused", "refused"]],
    ["deliver", ["refused", "refused", "delivered", "unchanged", "refused"]],
    ["revoke", ["refused", "refused", "revoked", "revoked", "unchanged"]],
    ["restore", ["refused", "refused", "unchanged", "unchanged", "pending"]],
  ])("%s: from pending, declined, earned, delivered, revoked to %j", (act, outcomes) => {
    expect(STATES.map((state) => outcome(act, state))).toEqual(outcomes);
  });

  test("what is allowed is what is not refused", () => {
    for (const state of STATES) {
      const acts = ["approve", "decline", "deliver", "revoke", "restore"] as const;
      const possible = acts.filter((act) => !["refused", "unchanged"].includes(outcome(act, state)));
      expect(allowedActs(grant(reward(), inState(state)))).toEqual(possible);
    }
  });

  test("a member's revoking makes what the rule took final", () => {
    const taken = lapsed(grant(reward()), NOW);
    const after = actOn("revoke", taken, reward(), { now: NOW, reason: "fraud" });
    expect(after).toMatchObject({ state: "revoked", revoked_by: "member", reason: "fraud" });
    expect(allowedActs(taken)).toEqual(["revoke", "restore"]);
  });

  test("issued by hand, it is over what stood against it", () => {
    const rule = reward({ approval: "review" });
    for (const state of ["pending", "declined", "revoked"] as const) {
      expect(issued(grant(rule, { state }), rule, NOW)).toMatchObject({ state: "earned", issued_at: NOW });
    }
    const had = grant(rule, { state: "delivered" });
    expect(issued(had, rule, NOW)).toBe(had);
  });
});

test.each<[State | null, State, string | null]>([
  [null, "earned", "reward_earned"],
  [null, "pending", null],
  ["pending", "earned", "reward_earned"],
  ["pending", "declined", null],
  ["pending", "revoked", null],
  ["earned", "delivered", "reward_delivered"],
  ["earned", "revoked", "reward_revoked"],
  ["delivered", "revoked", "reward_revoked"],
  ["revoked", "earned", "reward_earned"],
  ["revoked", "delivered", "reward_delivered"],
  ["earned", "earned", null],
])("from %s to %s: %s", (before, state, type) => expect(eventOf(before, { state })).toBe(type));

test("codes are one word each, and every one once", () => {
  const { codes, refused } = checkCodes(["A-1", "", " Ä2 ", "a 3", "-4", "A-1"]);
  expect([...codes]).toEqual([
    ["A-1", 1],
    ["Ä2", 3],
  ]);
  expect(refused.map(({ line }) => line)).toEqual([4, 5, 6]);
});

test.each<[number, number, boolean]>([
  [10, 10, false],
  [10, 9, true],
  [12, 11, false],
  [1000, 50, true],
  [1000, 51, false],
  [0, 0, true],
])("of %i codes %i left: low %s", (uploaded, left, low) =>
  expect(isRunningLow({ uploaded, left })).toBe(low),
);
