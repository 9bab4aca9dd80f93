import type { UserData } from "../events/index.ts";
import type { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { UserChange } from "./changes.ts";
import { type CustomFields, type CustomFieldsInput, mergeCustomFields } from "./custom-fields.ts";
import { type Email, readEmail } from "./email.ts";
import { mailboxKeyOf } from "./find.ts";
import { readGroups } from "./groups.ts";
import type { InitialStatus } from "./moves.ts";
import { mergeProfile, type Profile, type ProfileInput } from "./profile.ts";
import type { User } from "./user.ts";
import { readPastTime, type UserBody } from "./wire.ts";

/** One wish to join a project, read and checked. */
export interface SignUp {
  project: Project;
  /** Who asks: the project itself may change somebody who is there already, a visitor may not. */
  by: "project" | "visitor";
  email: Email;
  /** null: what the project's settings say. */
  status: InitialStatus | null;
  /** The same for somebody new alone: who is there already doesn't move for it. */
  statusIfNew: InitialStatus | null;
  profile: Profile;
  customFields: CustomFields;
  groups: readonly string[];
  /** Of who brought a new user: the first that is a user's of the project counts. */
  referralCodes: readonly string[];
  /** The mailbox of who did, where no code says it. */
  referrerEmail: string | null;
  /** The code that a new user is to have; null: one that is derived. */
  ownCode: string | null;
  appliedAt: number | null;
  /** What becomes of somebody who is there already, where such are changed. */
  change: UserChange;
  /** What is done about somebody with the mailbox who is there already. */
  ifThere: "change" | "leave" | "refuse";
}

/** What came of a sign-up. */
export type Outcome =
  | { kind: "created"; user: User; data: UserData }
  /** Was there already; `data` as it stands after the sign-up. */
  | { kind: "known"; user: User; data: UserData; isDifferent: boolean }
  | { kind: "refused"; error: AppError };

export type Welcome = Exclude<Outcome, { kind: "refused" }>;

export function keyOf({ project, email }: SignUp): string {
  return mailboxKeyOf({ projectId: project.id, canonicalEmail: email.canonical });
}

/** Reads what the project's own system sends; throws for what can't be. */
export function readSignUp(project: Project, body: UserBody, now: number): SignUp {
  const { profile, custom_fields: customFields, applied_at } = body;
  const groups = body.groups && readGroups(body.groups);
  const appliedAt = applied_at === undefined ? undefined : readPastTime(applied_at, "applied_at", now);
  return {
    project,
    by: "project",
    email: readEmail(body.email),
    status: body.status ?? null,
    statusIfNew: null,
    profile: mergeProfile({}, profile ?? {}),
    customFields: mergeCustomFields({}, customFields ?? {}),
    groups: groups ?? [],
    referralCodes: readCodes([body.referred_by]),
    referrerEmail: null,
    ownCode: null,
    appliedAt: appliedAt ?? null,
    change: {
      ...(profile && { profile }),
      ...(customFields && { customFields }),
      ...(groups && { groups }),
      ...(appliedAt !== undefined && { appliedAt }),
    },
    ifThere: "change",
  };
}

export interface VisitorInput {
  email: string;
  profile: ProfileInput;
  customFields: CustomFieldsInput;
  /** What the visitor says, and what the visitor's browser remembers, in that order. */
  referralCodes: readonly (string | undefined)[];
}

/** Reads what a visitor sends; throws for what can't be. */
export function readVisitorSignUp(project: Project, input: VisitorInput): SignUp {
  return {
    project,
    by: "visitor",
    email: readEmail(input.email),
    status: null,
    statusIfNew: null,
    profile: mergeProfile({}, input.profile),
    customFields: mergeCustomFields({}, input.customFields),
    groups: [],
    referralCodes: readCodes(input.referralCodes),
    referrerEmail: null,
    ownCode: null,
    appliedAt: null,
    change: {},
    ifThere: "change",
  };
}

function readCodes(codes: readonly (string | undefined)[]): string[] {
  return codes.map((code) => code?.trim().toLowerCase() ?? "").filter((code) => code !== "");
}

/** The user that a sign-up makes, but for what the database gives. */
export function newUser(
  { project, email, status, statusIfNew, profile, customFields, appliedAt }: SignUp,
  referrer: User | null,
  now: number,
  newInvitationCode: () => string,
): Omit<User, "id" | "referral_code"> {
  const initial = status ?? statusIfNew ?? (project.doubleOptIn ? "unconfirmed" : "applied");
  return {
    project_id: project.id,
    email: email.address,
    canonical_email: email.canonical,
    status: initial,
    status_before: null,
    invitation_code: initial === "invited" ? newInvitationCode() : null,
    referrer_id: referrer?.id ?? null,
    share_clicks_count: 0,
    share_signups_count: 0,
    points: 0,
    friend_invitations_count: 0,
    friend_invitations_remaining: project.friendInvitations,
    profile,
    custom_fields: customFields,
    created_at: now,
    updated_at: now,
    imported_at: initial === "imported" ? now : null,
    applied_at: appliedAt ?? (initial === "applied" ? now : null),
    confirmation_asked_at: initial === "unconfirmed" ? now : null,
    confirmed_at: null,
    invited_at: initial === "invited" ? now : null,
    joined_at: initial === "active" ? now : null,
    seen_at: initial === "active" ? now : null,
    unsubscribed_at: null,
  };
}
