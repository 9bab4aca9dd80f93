import type { Generated, Selectable } from "kysely";

/** What kind of thing it is: for people, and for the receivers of its events. Nothing here goes by it. */
export const REWARD_TYPES = ["coupon", "credit", "gift", "access", "other"] as const;
export type RewardType = (typeof REWARD_TYPES)[number];

/** Who gets it: who brought friends or earned points, or the friend who was brought. */
export const ROLES = ["referrer", "friend"] as const;
export type Role = (typeof ROLES)[number];

/** What a referrer's reward goes by: friends who count, or the balance of points. */
export const METRICS = ["referrals", "points"] as const;
export type Metric = (typeof METRICS)[number];

export const APPROVALS = ["automatic", "review"] as const;
export type Approval = (typeof APPROVALS)[number];

/** Which code comes with it: none, one for all, or one of its own out of a pool. */
export const COUPONS = ["none", "fixed", "pool"] as const;
export type Coupon = (typeof COUPONS)[number];

/** `pending` waits, for a member's review or a code; then `earned`, and in the end `delivered`, `declined` or `revoked`. */
export const STATES = ["pending", "declined", "earned", "delivered", "revoked"] as const;
export type State = (typeof STATES)[number];

/** What a pending grant waits for. */
export const WAITS = ["review", "codes"] as const;
export type Wait = (typeof WAITS)[number];

/** What the rule took back comes again with the count; what a member took back doesn't. */
export const REVOKERS = ["rule", "member"] as const;
export type RevokedBy = (typeof REVOKERS)[number];

interface RewardsTable {
  id: Generated<number>;
  project_id: number;
  name: string;
  type: RewardType;
  description: string | null;
  role: Role;
  /** null for a friend's reward. */
  metric: Metric | null;
  /** null for a friend's reward. */
  threshold: number | null;
  approval: Approval;
  coupon: Coupon;
  /** The one for all, where `coupon` is `fixed`. */
  coupon_code: string | null;
  cost_cents: number | null;
  cost_note: string | null;
  /** Up to whom those who were there before the rule have been looked at; null: all of them. */
  sweep_after: number | null;
  sweep_looked_at: number;
  created_at: number;
  updated_at: number;
  disabled_at: number | null;
  deleted_at: number | null;
}

interface RewardGrantsTable {
  id: Generated<number>;
  project_id: number;
  reward_id: number;
  user_id: number;
  state: State;
  waits_for: Wait | null;
  reason: string | null;
  revoked_by: RevokedBy | null;
  threshold: number | null;
  coupon_code: string | null;
  created_at: number;
  updated_at: number;
  issued_at: number | null;
  approved_at: number | null;
  earned_at: number | null;
  delivered_at: number | null;
  revoked_at: number | null;
}

interface CouponCodesTable {
  id: Generated<number>;
  project_id: number;
  reward_id: number;
  code: string;
  /** Who has it; null where nobody does, or did and is gone. */
  grant_id: number | null;
  created_at: number;
  given_at: number | null;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    rewards: RewardsTable;
    reward_grants: RewardGrantsTable;
    coupon_codes: CouponCodesTable;
  }
}

export type RewardRow = Selectable<RewardsTable>;
export type GrantRow = Selectable<RewardGrantsTable>;
export type CouponCodeRow = Selectable<CouponCodesTable>;

/** Everything of a grant but the id, as the bulk statements take it. */
export const GRANT_COLUMNS = {
  project_id: "bigint",
  reward_id: "bigint",
  user_id: "bigint",
  state: "text",
  waits_for: "text",
  reason: "text",
  revoked_by: "text",
  threshold: "bigint",
  coupon_code: "text",
  created_at: "bigint",
  updated_at: "bigint",
  issued_at: "bigint",
  approved_at: "bigint",
  earned_at: "bigint",
  delivered_at: "bigint",
  revoked_at: "bigint",
} as const;
