import "./tables.ts";

export {
  type Access,
  type AccessProject,
  anyAccount,
  anyAccountWith,
  anyMember,
  anyone,
  inProject,
  memberIdOf,
  type Principal,
  principalName,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
  visitor,
} from "./access.ts";
export { accessInApi, SECURITY_SCHEMES } from "./api-security.ts";
export { changeLogin } from "./change-login.ts";
export { claimInstallation, isClaimed, offerClaim } from "./claim.ts";
export { createKey } from "./create-key.ts";
export { createMember } from "./create-member.ts";
export { SESSION_COOKIE, setSessionCookie } from "./credentials.ts";
export { enforceAccess } from "./enforce.ts";
export { findInvite, inviteGone } from "./find-invite.ts";
export { createKeyDirectory, type KeyDirectory } from "./key-directory.ts";
export { findMember, type Member } from "./member.ts";
export { addMembership, type Membership, membershipsOf } from "./memberships.ts";
export { hashPassword } from "./password.ts";
export { purgeAccounts } from "./purge.ts";
export { accountRoutes } from "./routes.ts";
export { refuseOtherSites } from "./same-origin.ts";
export { startSession } from "./session.ts";
export { createGuessLimits, type GuessLimits, type SignInDeps } from "./sign-in.ts";
export { sweepEnded } from "./sweep.ts";
export { createVisitLimit } from "./visit-limit.ts";
export {
  email,
  KeyBody,
  LoginPatch,
  linkToken,
  MemberAnswer,
  newPassword,
  personName,
} from "./wire.ts";
export { endInvites } from "./withdraw-invite.ts";
