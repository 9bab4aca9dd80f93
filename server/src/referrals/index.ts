import "./tables.ts";
import type { Reactions } from "../users/index.ts";
import type { ReferralsDeps } from "./deps.ts";
import { qualifyReferrals } from "./qualify.ts";
import { recordReferrals } from "./record.ts";
import { withdrawReferrals } from "./withdraw.ts";

/** What referrals do in the transactions in which users come, move and go. */
export function referralReactions(deps: ReferralsDeps): Reactions {
  return {
    joined: (tx, joined) => recordReferrals(tx, deps, joined),
    moved: (tx, moved) => qualifyReferrals(tx, deps, moved),
    removed: (tx, removed) => withdrawReferrals(tx, deps, removed),
  };
}
