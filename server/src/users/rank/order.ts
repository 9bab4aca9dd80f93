import { RANK_RULES, type RankRule } from "../../projects/index.ts";

/** A place in the order of a rule: by score, then by time, then by id, each of them ascending. */
export interface RankKey {
  /** What counts for a user, negated, so that the best come first; 0 where the time alone decides. */
  score: number;
  /** When the user joined the waitlist. Ms. */
  at: number;
  userId: number;
}

/** Before everybody: there the first block of each order begins. */
export const BEFORE_ALL: RankKey = {
  score: -Number.MAX_SAFE_INTEGER,
  at: -Number.MAX_SAFE_INTEGER,
  userId: 0,
};
/** Behind everybody. */
export const BEHIND_ALL: RankKey = {
  score: Number.MAX_SAFE_INTEGER,
  at: Number.MAX_SAFE_INTEGER,
  userId: Number.MAX_SAFE_INTEGER,
};

/** What a rule's order goes by, as users have it. */
interface Ranked {
  share_signups_count: number;
  points: number;
  applied_at: number | null;
  id: number;
}

/** Where a user stands in the order of a rule. */
export function rankKeyOf(rule: RankRule, user: Ranked): RankKey {
  const scores = { referrals: -user.share_signups_count, signup: 0, points: -user.points };
  return { score: scores[rule], at: user.applied_at ?? 0, userId: user.id };
}

/** Negative where `a` comes before `b`. */
export function compareKeys(a: RankKey, b: RankKey): number {
  return a.score - b.score || a.at - b.at || a.userId - b.userId;
}

/** A place in SQL: three expressions. */
export interface SqlKey {
  score: string;
  at: string;
  userId: string;
}

/** How SQL compares places in the order of a rule. */
export interface Order {
  rule: RankRule;
  /** The score of a row of `users`. */
  score: string;
  /** The columns of `users` that an index has in this order. */
  sorted: string;
  /** The part of a place that is compared with `sorted`. */
  bound: (key: SqlKey) => string;
  /** A row of `rank_changes` as a place. */
  changed: string;
}

/** A place that rows are compared with. */
export const whole = ({ score, at, userId }: SqlKey) => `(${score}, ${at}, ${userId})`;

export const ORDERS: { readonly [rule in RankRule]: Order } = {
  referrals: {
    rule: "referrals",
    score: "rank_referrals",
    sorted: "(rank_referrals, applied_at, rank_id)",
    bound: whole,
    changed: "(-referrals, at, user_id)",
  },
  signup: {
    rule: "signup",
    score: "0",
    sorted: "(applied_at, rank_id)",
    bound: ({ at, userId }) => `(${at}, ${userId})`,
    changed: "(0, at, user_id)",
  },
  points: {
    rule: "points",
    score: "rank_points",
    sorted: "(rank_points, applied_at, rank_id)",
    bound: whole,
    changed: "(-points, at, user_id)",
  },
};

/** One text for each rule, so that each is prepared once. */
export function forEachRule<T>(make: (order: Order) => T): { readonly [rule in RankRule]: T } {
  return Object.fromEntries(RANK_RULES.map((rule) => [rule, make(ORDERS[rule])])) as never;
}
