import type { Status } from "../events/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { mendInvitationCode, readInvitationCode } from "./invitation-code.ts";
import { ALL_COLUMNS, type InvitationCodeRow, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

export const REASONS = ["unknown", "used", "used_up", "expired", "rejected", "suspended"] as const;
/** Why a code opens nothing. */
export type Reason = (typeof REASONS)[number];

/** What a code is good for. */
export type Invitation =
  /** An invited user's own. */
  | { kind: "personal"; user: User; reason: Reason | null }
  /** Made by hand, for whoever has it. */
  | { kind: "open"; code: InvitationCodeRow; reason: Reason | null }
  | { kind: "none"; reason: Reason };

/** Looks up a code as somebody typed it. */
export async function findInvitation(
  session: Session,
  projectId: number,
  text: string,
  now: number,
): Promise<Invitation> {
  const typed = readInvitationCode(text);
  const user = await findInvited(session, projectId, [typed, mendInvitationCode(typed)]);
  if (user) return { kind: "personal", user, reason: reasonOf(user.status) };
  const [code] = await session.all<InvitationCodeRow>(
    "select * from invitation_codes where project_id = $1 and code = $2",
    [projectId, typed],
  );
  if (code) return { kind: "open", code, reason: reasonOfOpen(code, now) };
  return { kind: "none", reason: "unknown" };
}

async function findInvited(session: Session, projectId: number, codes: string[]): Promise<User | null> {
  const [row] = await session.all<UserRow>(
    `select ${ALL_COLUMNS} from users where project_id = $1 and invitation_code in ($2, $3)`,
    [projectId, ...codes],
  );
  return row ? readUser(row) : null;
}

function reasonOf(status: Status): Reason | null {
  if (status === "invited") return null;
  return status === "suspended" || status === "rejected" ? status : "used";
}

function reasonOfOpen({ expires_at, max_uses, uses }: InvitationCodeRow, now: number): Reason | null {
  if (expires_at !== null && expires_at <= now) return "expired";
  return max_uses !== null && uses >= max_uses ? "used_up" : null;
}
