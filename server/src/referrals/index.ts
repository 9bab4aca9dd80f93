import "./tables.ts";
import type { Reactions } from "../users/index.ts";
import type { ReferralsDeps } from "./deps.ts";
import { qualifyReferrals } from "./qualify.ts";
import { friendsOf } from "./queries.ts";
import { recordReferrals } from "./record.ts";
import { withdrawReferrals } from "./withdraw.ts";

export { type ClickCounter, createClickCounter, forgetVisitors } from "./clicks.ts";
export {
  countAllClicks,
  countClicks,
  countReferrals,
  type Qualification,
  type ReferralCounts,
  readQualifications,
} from "./counts.ts";
export type { ReferralActDeps, ReferralsDeps } from "./deps.ts";
export { lockQualified } from "./lock-qualified.ts";
export { purgeReferrals } from "./purge.ts";
export { qualifyReferrals } from "./qualify.ts";
export type { Credited, CreditReactions } from "./reactions.ts";
export { reviewReferrals } from "./review.ts";
export { referralRoutes } from "./routes.ts";
export { createNameVisitor, dayOf, isPersonsClick } from "./visitor.ts";

/** What referrals do in the transactions in which users come, move and go. */
export function referralReactions(deps: ReferralsDeps): Reactions {
  return {
    joined: (tx, joined) => recordReferrals(tx, deps, joined),
    moved: (tx, moved) => qualifyReferrals(tx, deps, moved),
    removed: (tx, removed) => withdrawReferrals(tx, deps, removed),
    friendsOf,
  };
}
