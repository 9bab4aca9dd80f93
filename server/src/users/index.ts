import "./tables.ts";

export { changeUser } from "./change.ts";
export type { UsersDeps } from "./deps.ts";
export { readEmail } from "./email.ts";
export { findUser, findUsers } from "./find.ts";
export { createJoin, type Join, joinAll } from "./join.ts";
export { moveUser, moveUsers } from "./move.ts";
export type { Act } from "./moves.ts";
export { loadUserData } from "./people.ts";
export type { Affected, Joined, Moved, Reactions, Removed } from "./reactions.ts";
export { createDeriveCode } from "./referral-code.ts";
export { addShareClicks, addShareSignups } from "./shares.ts";
export { readSignUp, readVisitorSignUp, type SignUp } from "./sign-up.ts";
export type { User } from "./user.ts";
