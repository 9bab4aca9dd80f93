import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import type { CreditReactions } from "../referrals/index.ts";
import type { SomeReactions } from "../users/index.ts";
import type { LedgerDeps, PointsDeps } from "./deps.ts";
import { forgetPeople } from "./forget.ts";
import { giveForReferrals } from "./give-for-referrals.ts";
import { giveForJoiningLater, giveForSignUps } from "./give-for-sign-ups.ts";
import { goalRoutes } from "./goal-routes.ts";
import { pointRoutes } from "./routes.ts";

export type { BalanceReactions, LedgerDeps, PointsDeps } from "./deps.ts";
export { purgePoints } from "./forget.ts";
export { giveBonus, giveBonusOnce } from "./give-bonus.ts";
export { listEntriesAt, whoReached } from "./queries.ts";
export { reachGoal } from "./reach-goal.ts";
export { NETWORKS, type Network, recordShare } from "./record-share.ts";
export type { PointEntryRow, PointKind } from "./tables.ts";
export { BonusBody, GoalBody } from "./wire.ts";

export function pointsRoutes(http: Http, deps: PointsDeps): void {
  pointRoutes(http, deps);
  goalRoutes(http, deps);
}

/** What points do in the transactions in which users come and go, and credit is given. */
export function pointReactions(deps: LedgerDeps): SomeReactions & CreditReactions {
  return {
    joined: (tx, joined) => giveForSignUps(tx, deps, joined),
    moved: (tx, moved) => giveForJoiningLater(tx, deps, moved),
    async removed(tx, removed) {
      await forgetPeople(tx, removed);
      return [];
    },
    credited: (tx, credited) => giveForReferrals(tx, deps, credited),
  };
}
