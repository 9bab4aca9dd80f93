import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import { actRoutes } from "./act-routes.ts";
import type { LookUpCode } from "./code-guesses.ts";
import type { UsersDeps } from "./deps.ts";
import { eventRoutes } from "./event-routes.ts";
import { groupRoutes } from "./group-routes.ts";
import { invitationRoutes } from "./invitation-routes.ts";
import type { Join } from "./join.ts";
import { moveRoutes } from "./move-routes.ts";
import { rankRoutes } from "./rank/index.ts";
import { basicRoutes } from "./routes.ts";

export { type Arrival, arrivalsOf, readArrivals } from "./arrivals.ts";
export { type Census, takeCensus } from "./census.ts";
export { changeUser } from "./change.ts";
export { checkIn } from "./check-in.ts";
export { createLookUpCode, type LookUpCode } from "./code-guesses.ts";
export { addPoints, addShareClicks, addShareSignups } from "./counters.ts";
export { customFieldNames } from "./custom-field-names.ts";
export { CustomFieldsInput, customFieldText } from "./custom-fields.ts";
export type { UsersDeps } from "./deps.ts";
export { eachUser } from "./each-user.ts";
export { createNameMailbox } from "./earlier-mailboxes.ts";
export { readEmail } from "./email.ts";
export { deleteUser, finishErasures } from "./erase.ts";
export type { UserFilter } from "./filter.ts";
export {
  findByMailbox,
  findDerivedCode,
  findEmails,
  findLinkOwner,
  findUnsubscribed,
  findUser,
  findUsers,
  keepUsers,
  lockUsers,
  mailboxKeyOf,
  mailboxOf,
  noUser,
} from "./find.ts";
export { type Foreseen, foresee } from "./foresee.ts";
export { readGroups } from "./groups.ts";
export { type Imported, readImported } from "./imported.ts";
export { createJoin, type Join, joinAll } from "./join.ts";
export { listLeaders } from "./leaders.ts";
export { FilterQuery, readFilter } from "./list-query.ts";
export { lockCounts, type UserCounts } from "./lock-counts.ts";
export { sweepIdle } from "./mark-idle.ts";
export { moveUsers } from "./move.ts";
export { INITIAL_STATUSES, type InitialStatus, WANTED_STATUSES, type WantedStatus } from "./moves.ts";
export { createNameAddress } from "./name-address.ts";
export { lockNamedUser, type NamedUser, NamedUserBody } from "./named.ts";
export { loadUserData } from "./people.ts";
export { ProfileInput } from "./profile.ts";
export { purgeUsers } from "./purge.ts";
export { listUsers, listUsersAt } from "./queries.ts";
export {
  CAUSES,
  type Cause,
  compareKeys,
  createRankUpkeep,
  type LastChange,
  type Line,
  type Look,
  listInRankOrder,
  type Place,
  type Position,
  purgeRank,
  type Ranked,
  type RankKey,
  type RankUpkeep,
  type Reasons,
  rankKeyOf,
  readLastChanges,
  readPlaceAt,
  readPositions,
  topOf,
  wakingRank,
} from "./rank/index.ts";
export {
  type Affected,
  inTurn,
  type Joined,
  type Moved,
  type Reactions,
  type Removed,
  type SomeReactions,
} from "./reactions.ts";
export { redeemInvitation } from "./redeem-invitation.ts";
export { createDeriveCode } from "./referral-code.ts";
export { namedBy } from "./referrers.ts";
export { type Outcome, readSignUp, readVisitorSignUp, type SignUp, type VisitorInput } from "./sign-up.ts";
export { totalUsers, type UserTotals } from "./totals.ts";
export { shareLink, type User } from "./user.ts";
export type { Invitation } from "./verify-invitation.ts";
export { type Candidate, walkMatches } from "./walk-matches.ts";
export { readPatch, UserAnswer, UserBody, UserParams, UserPatch } from "./wire.ts";

export function userRoutes(http: Http, deps: UsersDeps & { join: Join; lookUpCode: LookUpCode }): void {
  basicRoutes(http, deps);
  moveRoutes(http, deps);
  actRoutes(http, deps);
  invitationRoutes(http, deps);
  eventRoutes(http, deps);
  rankRoutes(http, deps);
  groupRoutes(http, deps);
}
