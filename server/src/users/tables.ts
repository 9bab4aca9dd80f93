import type { Generated, Selectable } from "kysely";
import type { Status } from "../events/index.ts";

interface UsersTable {
  id: Generated<number>;
  project_id: number;
  email: string;
  canonical_email: string;
  /** First and last name in lower case, to search in. */
  search_name: string;
  status: Status;
  /** What a suspended user goes back to. */
  status_before: Status | null;
  referral_code: string;
  invitation_code: string | null;
  /** Who brought the user. May be the id of somebody deleted since. */
  referrer_id: number | null;
  share_clicks_count: number;
  share_signups_count: number;
  /** The sum of the user's ledger. */
  points: number;
  friend_invitations_count: number;
  friend_invitations_remaining: number;
  /** JSON object of the known profile fields. */
  profile: string;
  /** JSON object. */
  custom_fields: string;
  created_at: number;
  updated_at: number;
  imported_at: number | null;
  applied_at: number | null;
  /** When `tester_unconfirmed` was recorded, which asks for the confirmation. */
  confirmation_asked_at: number | null;
  confirmed_at: number | null;
  invited_at: number | null;
  joined_at: number | null;
  /** The last check-in of an active user. */
  seen_at: number | null;
  unsubscribed_at: number | null;
}

/** Codes that a user had before: links shared with them go on working. */
interface FormerCodesTable {
  code: string;
  user_id: number;
}

/** Mailboxes that somebody had here once, each by a name that doesn't tell the address. */
interface EarlierMailboxesTable {
  project_id: number;
  mailbox: string;
}

interface UserGroupsTable {
  project_id: number;
  name: string;
  user_id: number;
}

interface InvitationCodesTable {
  id: Generated<number>;
  project_id: number;
  code: string;
  max_uses: number | null;
  uses: Generated<number>;
  expires_at: number | null;
  created_at: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    users: UsersTable;
    former_codes: FormerCodesTable;
    earlier_mailboxes: EarlierMailboxesTable;
    user_groups: UserGroupsTable;
    invitation_codes: InvitationCodesTable;
  }
}

export type UserRow = Selectable<UsersTable>;
export type InvitationCodeRow = Selectable<InvitationCodesTable>;

/** Everything of a user but the id, as the bulk statements take it. */
export const USER_COLUMNS = {
  project_id: "bigint",
  email: "text",
  canonical_email: "text",
  search_name: "text",
  status: "text",
  status_before: "text",
  referral_code: "text",
  invitation_code: "text",
  referrer_id: "bigint",
  share_clicks_count: "bigint",
  share_signups_count: "bigint",
  points: "bigint",
  friend_invitations_count: "bigint",
  friend_invitations_remaining: "bigint",
  profile: "text",
  custom_fields: "text",
  created_at: "bigint",
  updated_at: "bigint",
  imported_at: "bigint",
  applied_at: "bigint",
  confirmation_asked_at: "bigint",
  confirmed_at: "bigint",
  invited_at: "bigint",
  joined_at: "bigint",
  seen_at: "bigint",
  unsubscribed_at: "bigint",
} as const;

/** For `select` and `returning`. */
export const ALL_COLUMNS = ["id", ...Object.keys(USER_COLUMNS)].join(", ");
