import type { Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Role } from "./access.ts";
import { findLogin } from "./member.ts";
import { hashToken } from "./token.ts";

/** An invitation as its link opens it. */
export interface FoundInvite {
  projectId: number;
  email: string;
  role: Role;
  expiresAt: number;
  /** Whether the e-mail has a login, whose password is asked for then. */
  hasLogin: boolean;
}

/** The open invitation of a link's token; throws `gone` where there is none. */
export async function findInvite(session: Session, token: string, now: number): Promise<FoundInvite> {
  const [row] = await session.all<{ project_id: number; email: string; role: Role; expires_at: number }>(
    `select project_id, email, role, expires_at from invites
     where token_hash = $1 and project_id is not null and expires_at > $2`,
    [hashToken(token), now],
  );
  if (!row) throw inviteGone();
  const hasLogin = (await findLogin(session, row.email)) !== null;
  return { projectId: row.project_id, email: row.email, role: row.role, expiresAt: row.expires_at, hasLogin };
}

export function inviteGone(): AppError {
  return new AppError(
    "gone",
    "This invitation was used, replaced or withdrawn, or has expired. Ask for a new one.",
  );
}
