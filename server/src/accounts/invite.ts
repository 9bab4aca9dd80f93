import type { Clock } from "../kernel/clock.ts";
import type { Database, Session, Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Role } from "./access.ts";
import { canonicalEmail } from "./member.ts";
import type { OpenInvite } from "./queries.ts";
import { refuseGiving, refuseWithoutSay, type TeamActor } from "./team-actor.ts";
import { hashToken, TOKEN_BYTES } from "./token.ts";

const INVITE_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_MEMBERS = 200;

export interface Invite {
  projectId: number;
  email: string;
  role: Role;
}

/** Invites somebody to a project's team. Answers also the token of a one-time link; an earlier one for that e-mail ends. */
export async function invite(
  { db, clock, ids }: { db: Database; clock: Clock; ids: Ids },
  actor: TeamActor,
  { projectId, role, ...input }: Invite,
): Promise<OpenInvite & { token: string }> {
  refuseGiving(actor, role);
  const email = canonicalEmail(input.email);
  const createdAt = clock.now();
  const expiresAt = createdAt + INVITE_MS;
  const token = ids.token(TOKEN_BYTES);
  return db.transact(async (tx) => {
    await refuseInTeam(tx, projectId, email);
    await refuseTooMany(tx, projectId);
    const replaced = await tx.all<{ role: Role }>(
      "delete from invites where project_id = $1 and email = $2 returning role",
      [projectId, email],
    );
    refuseWithoutSay(actor, ...replaced.map((earlier) => earlier.role));
    const { id } = await tx.q
      .insertInto("invites")
      .values({
        token_hash: hashToken(token),
        project_id: projectId,
        email,
        role,
        created_at: createdAt,
        expires_at: expiresAt,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { id, email, role, createdAt, expiresAt, token };
  });
}

async function refuseInTeam(session: Session, projectId: number, email: string): Promise<void> {
  const [known] = await session.all<{ role: Role }>(
    `select s.role from members m join memberships s on s.member_id = m.id
     where s.project_id = $1 and m.email = $2`,
    [projectId, email],
  );
  if (known) throw new AppError("conflict", `${email} is in the project already, as ${known.role}.`);
}

async function refuseTooMany(tx: Tx, projectId: number): Promise<void> {
  const [row] = await tx.all<{ count: number }>(
    `select (select count(*) from memberships where project_id = $1)
          + (select count(*) from invites where project_id = $1) as count`,
    [projectId],
  );
  if ((row?.count ?? 0) >= MAX_MEMBERS)
    throw new AppError(
      "limit_reached",
      `A project has at most ${MAX_MEMBERS} members, open invitations included.`,
    );
}
