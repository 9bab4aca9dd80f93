import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Role } from "./access.ts";
import { canonicalEmail, findLogin, insertMember, type Member } from "./member.ts";
import { addMembership } from "./memberships.ts";

export interface NewTeamMember {
  projectId: number;
  email: string;
  name: string;
  role: Role;
  /** Not used where the e-mail has a login already: that keeps its own. */
  passwordHash: string;
}

/** Puts somebody into a project without an invitation, making the login where there is none: for the operator's commands. */
export async function createMember(
  { db, clock }: { db: Database; clock: Clock },
  input: NewTeamMember,
): Promise<{ member: Member; isNew: boolean }> {
  const known = await findLogin(db.read, input.email);
  return db.transact(async (tx) => {
    const at = clock.now();
    const inserted = known ? null : await insertMember(tx, input, at);
    const member = inserted ?? known;
    if (!member)
      throw new AppError("conflict", `${canonicalEmail(input.email)} got a login just now. Try again.`);
    const added = await addMembership(tx, {
      projectId: input.projectId,
      memberId: member.id,
      role: input.role,
      at,
    });
    if (!added) throw new AppError("conflict", `${member.email} is in the project already.`);
    return { member: { id: member.id, email: member.email, name: member.name }, isNew: inserted !== null };
  });
}
