import { PROFILE_FIELDS, type Status, type UserData } from "../events/index.ts";
import { timeText } from "../kernel/time-text.ts";
import type { CustomFields } from "./custom-fields.ts";
import { type Profile, searchName } from "./profile.ts";
import type { UserRow } from "./tables.ts";

/** A user, read. */
export interface User extends Omit<UserRow, "profile" | "custom_fields" | "search_name"> {
  profile: Profile;
  custom_fields: CustomFields;
}

/** A user who has no id yet. */
export type NewUser = Omit<User, "id">;

/** Who brought a user, as the payload says it. */
export type Referrer = NonNullable<UserData["referred_by"]>;

export function readUser({ search_name: _, profile, custom_fields, ...row }: UserRow): User {
  return { ...row, profile: JSON.parse(profile), custom_fields: JSON.parse(custom_fields) };
}

export function writeUser<U extends NewUser>(user: U) {
  return {
    ...user,
    search_name: searchName(user.profile),
    profile: JSON.stringify(user.profile),
    custom_fields: JSON.stringify(user.custom_fields),
  };
}

/** What a payload says of a user beyond the row. */
export interface Relations {
  referrer: Referrer | null;
  groups: readonly string[];
}

/** The user as every payload and the API carry it. */
export function userData(user: User, { referrer, groups }: Relations, baseUrl: string): UserData {
  return {
    id: user.id,
    project_id: user.project_id,
    email: user.email,
    status: user.status satisfies Status,
    imported_at: timeText(user.imported_at),
    applied_at: timeText(user.applied_at),
    created_at: timeText(user.created_at),
    updated_at: timeText(user.updated_at),
    invited_at: timeText(user.invited_at),
    joined_at: timeText(user.joined_at),
    invitation_code: user.invitation_code ?? "",
    share_clicks_count: user.share_clicks_count,
    share_signups_count: user.share_signups_count,
    share_link: shareLink(baseUrl, user.referral_code),
    referred_by: referrer,
    game_code: null,
    friend_invitations_count: user.friend_invitations_count,
    friend_invitations_remaining: user.friend_invitations_remaining,
    profile: profileData(user.profile),
    unsubscribed_at: timeText(user.unsubscribed_at),
    confirmed_at: timeText(user.confirmed_at),
    referral_code: user.referral_code,
    groups: [...groups],
    custom_fields: user.custom_fields,
  };
}

/** Where a user sends friends. */
export function shareLink(baseUrl: string, referralCode: string): string {
  return `${baseUrl}/r/${referralCode}`;
}

function profileData(profile: Profile): UserData["profile"] {
  return Object.fromEntries(
    PROFILE_FIELDS.map((field) => [field, profile[field] ?? null]),
  ) as UserData["profile"];
}
