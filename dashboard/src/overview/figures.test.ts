import { describe, expect, test } from "vitest";
import type { Stats } from "../projects/queries.ts";
import { figuresOf } from "./figures.ts";

const NOBODY = {
  imported: 0,
  unconfirmed: 0,
  applied: 0,
  invited: 0,
  active: 0,
  rejected: 0,
  idle: 0,
  suspended: 0,
};
const NOTHING = { signups: 0, referrals: 0, qualified: 0, clicks: 0 };

function statsWith(byStatus: Partial<typeof NOBODY>, periods: Partial<Stats["periods"]> = {}): Stats {
  const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return {
    users: { total, by_status: { ...NOBODY, ...byStatus }, unsubscribed: 0 },
    referrals: { created: 2, qualified: 7, revoked: 1 },
    rewards: { earned: 0, delivered: 0, cost_cents: null },
    viral_coefficient: total === 0 ? null : 7 / total,
    referred_share: periods.ever ? periods.ever.referrals / periods.ever.signups : null,
    periods: {
      last_24_hours: NOTHING,
      previous_24_hours: NOTHING,
      last_7_days: NOTHING,
      previous_7_days: NOTHING,
      ever: NOTHING,
      ...periods,
    },
    funnel: [],
  };
}

function read(stats: Stats, label: string): string {
  const { value, note } = figuresOf(stats).find((figure) => figure.label === label) ?? {};
  return `${value}: ${typeof note === "string" ? note : note?.text}`;
}

describe("figures say what they count and how it changed", () => {
  const ever = { ...NOTHING, signups: 40, referrals: 10 };
  const last_7_days = { ...NOTHING, signups: 9, clicks: 3 };
  const previous_7_days = { ...NOTHING, signups: 4, clicks: 5 };

  test.each([
    ["Users", statsWith({ applied: 30 }, { ever }), "30: 40 sign-ups ever"],
    ["Sign-ups in 24 hours", statsWith({}), "0: None the day before either"],
    ["Sign-ups in 7 days", statsWith({}, { last_7_days, previous_7_days }), "9: 5 more than the week before"],
    [
      "Share-link clicks in 7 days",
      statsWith({}, { last_7_days, previous_7_days }),
      "3: 2 fewer than the week before",
    ],
    ["Brought by friends", statsWith({}, { ever }), "25%: 10 of 40 sign-ups"],
    ["Brought by friends", statsWith({}), "–: 0 of 0 sign-ups"],
    ["Waiting", statsWith({ applied: 3 }), "3: Applied, not yet invited"],
    ["Waiting", statsWith({ applied: 3, unconfirmed: 2 }), "3: 2 more to confirm"],
    ["Invited or active", statsWith({ invited: 3, active: 2 }), "5: 3 invited, 2 active"],
    ["Invited or active", statsWith({ invited: 3, active: 2, idle: 1 }), "6: 3 invited, 2 active, 1 idle"],
    ["Friends who count", statsWith({}), "7: 2 don't count yet"],
    ["Viral coefficient", statsWith({ applied: 20 }), "0.35: Friends who count, for each user"],
    ["Viral coefficient", statsWith({}), "–: Friends who count, for each user"],
    ["Rewards delivered", statsWith({}), "0: 0 to deliver"],
    [
      "Rewards delivered",
      { ...statsWith({}), rewards: { earned: 3, delivered: 2, cost_cents: 50_050 } },
      "2: 3 to deliver, cost 500.50 so far",
    ],
  ])("%s", (label, stats, text) => expect(read(stats, label)).toBe(text));
});
