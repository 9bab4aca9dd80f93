import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import { actRoutes } from "./act-routes.ts";
import type { UsersDeps } from "./deps.ts";
import { eventRoutes } from "./event-routes.ts";
import { invitationRoutes } from "./invitation-routes.ts";
import type { Join } from "./join.ts";
import { moveRoutes } from "./move-routes.ts";
import { basicRoutes } from "./routes.ts";

export { type Arrival, arrivalsOf, readArrivals } from "./arrivals.ts";
export { type Census, takeCensus } from "./census.ts";
export { changeUser } from "./change.ts";
export { checkIn } from "./check-in.ts";
export { CustomFieldsInput } from "./custom-fields.ts";
export type { UsersDeps } from "./deps.ts";
export { readEmail } from "./email.ts";
export { deleteUser, finishErasures } from "./erase.ts";
export type { UserFilter } from "./filter.ts";
export { findDerivedCode, findEmails, findLinkOwner, findUser, findUsers, noUser } from "./find.ts";
export { createJoin, type Join } from "./join.ts";
export { listLeaders } from "./leaders.ts";
export { sweepIdle } from "./mark-idle.ts";
export { WANTED_STATUSES, type WantedStatus } from "./moves.ts";
export { loadUserData } from "./people.ts";
export { ProfileInput } from "./profile.ts";
export { purgeUsers } from "./purge.ts";
export { listUsers, listUsersAt } from "./queries.ts";
export type { Affected, Joined, Reactions, Removed } from "./reactions.ts";
export { redeemInvitation } from "./redeem-invitation.ts";
export { createDeriveCode, isDerived } from "./referral-code.ts";
export { addShareClicks, addShareSignups } from "./shares.ts";
export { readSignUp, readVisitorSignUp, type VisitorInput } from "./sign-up.ts";
export { totalUsers, type UserTotals } from "./totals.ts";
export { shareLink, type User } from "./user.ts";
export { findInvitation } from "./verify-invitation.ts";
export { readPatch, UserBody, UserParams, UserPatch } from "./wire.ts";

export function userRoutes(http: Http, deps: UsersDeps & { join: Join }): void {
  basicRoutes(http, deps);
  moveRoutes(http, deps);
  actRoutes(http, deps);
  invitationRoutes(http, deps);
  eventRoutes(http, deps);
}
