import {
  type CustomFieldsInput,
  changedCustomFields,
  mergeCustomFields,
  mergeCustomTexts,
} from "./custom-fields.ts";
import type { Email } from "./email.ts";
import { changedFields, mergeProfile, type ProfileInput } from "./profile.ts";
import type { User } from "./user.ts";

/** What is to be different of a user; what isn't there stays. */
export interface UserChange {
  email?: Email;
  profile?: ProfileInput;
  customFields?: CustomFieldsInput;
  /** As a table has them, where all is text. */
  customTexts?: { [name: string]: string };
  groups?: readonly string[];
  referralCode?: string;
  friendInvitationsRemaining?: number;
  appliedAt?: number;
}

export interface Person {
  user: User;
  /** In order of name. */
  groups: readonly string[];
}

/** The user with the change, and the names of what is different: none where all was so already. */
export function applyChange(
  before: Person,
  change: UserChange,
  now: number,
): { after: Person; changed: string[] } {
  const { user } = before;
  const changedUser: User = {
    ...user,
    email: change.email?.address ?? user.email,
    canonical_email: change.email?.canonical ?? user.canonical_email,
    profile: change.profile ? mergeProfile(user.profile, change.profile) : user.profile,
    custom_fields: customFieldsOf(user, change),
    referral_code: change.referralCode ?? user.referral_code,
    friend_invitations_remaining: change.friendInvitationsRemaining ?? user.friend_invitations_remaining,
    applied_at: appliedAtOf(user, change),
  };
  const after = { user: changedUser, groups: change.groups ?? before.groups };
  const changed = differences(before, after);
  if (changed.length > 0) changedUser.updated_at = now;
  return { after, changed };
}

/** We tell times to the second: who sends back what we told changes nothing. */
function appliedAtOf({ applied_at }: User, { appliedAt }: UserChange): number | null {
  if (appliedAt === undefined) return applied_at;
  const isAsTold = applied_at !== null && applied_at - (applied_at % 1000) === appliedAt;
  return isAsTold ? applied_at : appliedAt;
}

function customFieldsOf({ custom_fields }: User, { customFields, customTexts }: UserChange) {
  const merged = customFields ? mergeCustomFields(custom_fields, customFields) : custom_fields;
  return customTexts ? mergeCustomTexts(merged, customTexts) : merged;
}

const COMPARED = ["email", "referral_code", "friend_invitations_remaining", "applied_at"] as const;

function differences(before: Person, after: Person): string[] {
  const groupsDiffer = before.groups.join("\n") !== after.groups.join("\n");
  return [
    ...COMPARED.filter((name) => before.user[name] !== after.user[name]),
    ...changedFields(before.user.profile, after.user.profile),
    ...(groupsDiffer ? ["groups"] : []),
    ...changedCustomFields(before.user.custom_fields, after.user.custom_fields),
  ];
}
