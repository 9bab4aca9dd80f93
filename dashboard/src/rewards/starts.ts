import { NEW_REWARD, type RewardValues } from "./reward-values.ts";

/** A usual program: the rewards that it begins with, each to be looked at before it is made. */
export interface Start {
  title: string;
  text: string;
  plan: readonly RewardValues[];
}

export const STARTS: readonly Start[] = [
  {
    title: "Two tiers",
    text: "Something for 3 friends, something bigger for 10.",
    plan: [
      { ...NEW_REWARD, name: "Free month", threshold: 3 },
      { ...NEW_REWARD, name: "Free year", threshold: 10 },
    ],
  },
  {
    title: "Both sides get something",
    text: "Whoever brings a friend, and the friend, too.",
    plan: [
      { ...NEW_REWARD, name: "Thank-you discount", threshold: 1, type: "coupon" },
      { ...NEW_REWARD, name: "Welcome discount", role: "friend", threshold: "", type: "coupon" },
    ],
  },
  {
    title: "Points milestone",
    text: "Something for 500 points, earned by friends, shares and goals.",
    plan: [{ ...NEW_REWARD, name: "Early access", metric: "points", threshold: 500, type: "access" }],
  },
];
