import { type Database, lockRows, type Session, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { Role } from "./access.ts";
import type { Member } from "./member.ts";
import { refuseGiving, refuseWithoutSay, type TeamActor } from "./team-actor.ts";

export interface TeamMember extends Member {
  role: Role;
  /** When they joined the project. */
  joinedAt: number;
}

interface TeamRow extends Member {
  role: Role;
  joined_at: number;
}

const TEAM = `select m.id, m.email, m.name, s.role, s.created_at as joined_at
  from memberships s join members m on m.id = s.member_id`;

/** One row more than the page has, if there is one. */
export async function listTeam(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<TeamMember[]> {
  const rows = await session.all<TeamRow>(
    `${TEAM} where s.project_id = $1 and m.id > $2 order by m.id limit $3`,
    [projectId, after ?? 0, limit + 1],
  );
  return rows.map(toTeamMember);
}

interface InTeam {
  projectId: number;
  memberId: number;
}

export interface TeamChange extends InTeam {
  actor: TeamActor;
}

/** Gives a member of a project another role. */
export async function changeRole(db: Database, change: TeamChange, role: Role): Promise<TeamMember> {
  return db.transact(async (tx) => {
    const member = await findTeamMember(tx, change);
    refuseWithoutSay(change.actor, member.role);
    refuseGiving(change.actor, role);
    if (member.role === "owner" && role !== "owner") await refuseLastOwner(tx, change);
    await tx.all("update memberships set role = $3 where project_id = $1 and member_id = $2", [
      change.projectId,
      change.memberId,
      role,
    ]);
    return { ...member, role };
  });
}

/** Takes a member out of a project. The login stays. */
export async function removeFromTeam(db: Database, change: TeamChange): Promise<void> {
  await db.transact(async (tx) => {
    const member = await findTeamMember(tx, change);
    refuseWithoutSay(change.actor, member.role);
    await endMembership(tx, member, change);
  });
}

/** A member goes by themselves, which nobody has a say about. The login stays. */
export async function leaveTeam(db: Database, place: InTeam): Promise<void> {
  await db.transact(async (tx) => endMembership(tx, await findTeamMember(tx, place), place));
}

async function endMembership(tx: Tx, { role }: TeamMember, place: InTeam): Promise<void> {
  if (role === "owner") await refuseLastOwner(tx, place);
  await tx.all("delete from memberships where project_id = $1 and member_id = $2", [
    place.projectId,
    place.memberId,
  ]);
}

async function findTeamMember(tx: Tx, { projectId, memberId }: InTeam): Promise<TeamMember> {
  const [row] = await tx.all<TeamRow>(`${TEAM} where s.project_id = $1 and m.id = $2`, [projectId, memberId]);
  if (row) return toTeamMember(row);
  throw new AppError("not_found", `The project has no member ${memberId}.`);
}

async function refuseLastOwner(tx: Tx, { projectId, memberId }: InTeam): Promise<void> {
  // Of two owners who demote each other at once, the second waits here, and sees what the first did.
  const owners = await tx.all<{ member_id: number }>(
    `select s.member_id from memberships s where s.project_id = $1 and s.role = 'owner' ${lockRows(tx, "s")}`,
    [projectId],
  );
  if (owners.some((owner) => owner.member_id !== memberId)) return;
  throw new AppError("conflict", "This is the project's last owner. Make somebody else an owner first.");
}

function toTeamMember({ id, email, name, role, joined_at }: TeamRow): TeamMember {
  return { id, email, name, role, joinedAt: joined_at };
}
