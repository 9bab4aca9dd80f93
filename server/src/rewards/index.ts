import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import type { BalanceReactions } from "../points/index.ts";
import type { CreditReactions } from "../referrals/index.ts";
import type { SomeReactions } from "../users/index.ts";
import type { RewardWork } from "./background.ts";
import { codeRoutes } from "./code-routes.ts";
import type { RewardReactionsDeps, RewardsDeps } from "./deps.ts";
import { grantActRoutes } from "./grant-act-routes.ts";
import { grantRoutes } from "./grant-routes.ts";
import { balanceRewards, creditRewards, forgetRemoved } from "./react.ts";
import { rewardRuleRoutes } from "./reward-routes.ts";
import { userRewardRoutes } from "./user-reward-routes.ts";

export { actOnGrants, type GrantResult } from "./act-on-grants.ts";
export { createRewardWork, type RewardWork } from "./background.ts";
export { type RewardTotals, readRewardTotals } from "./cost.ts";
export type { RewardsDeps } from "./deps.ts";
export { createRewardDirectory, type RewardDirectory } from "./directory.ts";
export { findRewardByName, type GivenReward, hasFriendsReward, listGiven } from "./given.ts";
export type { Grant } from "./grant.ts";
export { issueReward } from "./issue-reward.ts";
export { grantsOfUsers } from "./list-grants.ts";
export { type Progress, readProgress, type Tier } from "./progress.ts";
export { purgeRewards } from "./purge.ts";
export type { Reward } from "./reward.ts";

/** What rewards do in the transactions in which credit is given, balances change, and users go. */
export function rewardReactions(
  deps: RewardReactionsDeps,
): CreditReactions & BalanceReactions & Required<Pick<SomeReactions, "removed">> {
  return {
    credited: (tx, credited) => creditRewards(tx, deps, credited),
    balanced: (tx, users) => balanceRewards(tx, deps, users),
    removed: (tx, removed) => forgetRemoved(tx, removed),
  };
}

export function rewardRoutes(http: Http, deps: RewardsDeps & { work: RewardWork }): void {
  rewardRuleRoutes(http, deps);
  codeRoutes(http, deps);
  grantRoutes(http, deps);
  grantActRoutes(http, deps);
  userRewardRoutes(http, deps);
}
