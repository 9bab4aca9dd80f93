import type { Generated, Selectable } from "kysely";
import type { ReferralRule } from "../projects/index.ts";

/** `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn. */
export const REFERRAL_STATES = ["created", "qualified", "revoked"] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** Why a referral ends whose referrer goes before the friend has met the rule. */
export const REFERRER_DELETED = "referrer deleted";

/** The ledger: a row stays when the people of it are gone. */
interface ReferralsTable {
  id: Generated<number>;
  project_id: number;
  referrer_id: number;
  friend_id: number;
  state: ReferralState;
  /** Why it was revoked. */
  reason: string | null;
  created_at: number;
  qualified_at: number | null;
  revoked_at: number | null;
}

/** By which rule a project's referrals were looked at, and how far that has come. */
interface ReferralReviewsTable {
  project_id: number;
  rule: ReferralRule;
  goal: string | null;
  /** When the rule was seen first. */
  seen_at: number;
  /** When the going through them began that is under way, or was the last. */
  pass_at: number;
  /** The last one looked at; null: through. */
  last_id: number | null;
}

/** Whose click was counted for whom on which day (days since the epoch). */
interface ShareClicksTable {
  user_id: number;
  visitor: string;
  day: number;
}

/** How many clicks were counted in a quarter of an hour, which begins `at`. */
interface ShareClickCountsTable {
  project_id: number;
  at: number;
  clicks: number;
}

/** How many clicks were ever counted for a project. */
interface ShareClickTotalsTable {
  project_id: number;
  clicks: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    referrals: ReferralsTable;
    referral_reviews: ReferralReviewsTable;
    share_clicks: ShareClicksTable;
    share_click_counts: ShareClickCountsTable;
    share_click_totals: ShareClickTotalsTable;
  }
}

export type ReferralRow = Selectable<ReferralsTable>;
export type ReferralReviewRow = Selectable<ReferralReviewsTable>;
