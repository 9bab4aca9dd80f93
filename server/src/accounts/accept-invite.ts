import { AppError, type InputError } from "../kernel/errors.ts";
import { findInvite, inviteGone } from "./find-invite.ts";
import { insertMember, type Member } from "./member.ts";
import { addMembership } from "./memberships.ts";
import { hashPassword } from "./password.ts";
import { startSession } from "./session.ts";
import { recognise, type SignInDeps } from "./sign-in.ts";
import { hashToken } from "./token.ts";

export interface Acceptance {
  token: string;
  name?: string | undefined;
  password?: string | undefined;
  /** Where the request comes from. */
  address: string;
}

/**
 * Joins a team by an invitation, and signs in. Who is new chooses a name and a password. Who has a login
 * gives its password: the link alone proves nothing, as whoever invites has it too.
 */
export async function acceptInvite(
  deps: SignInDeps,
  acceptance: Acceptance,
): Promise<{ token: string; member: Member; projectId: number }> {
  const { db, clock, ids } = deps;
  const { projectId, email, role, hasLogin } = await findInvite(db.read, acceptance.token, clock.now());
  const known = hasLogin ? await recogniseInvited(deps, email, acceptance) : null;
  const newcomer = hasLogin ? null : await readNewcomer(email, acceptance);
  return db.transact(async (tx) => {
    const now = clock.now();
    const used = await tx.all("delete from invites where token_hash = $1 returning token_hash", [
      hashToken(acceptance.token),
    ]);
    const member = known ?? (newcomer ? await insertMember(tx, newcomer, now) : null);
    if (used.length === 0 || !member) throw inviteGone();
    await addMembership(tx, { projectId, memberId: member.id, role, at: now });
    return { token: await startSession(tx, ids, member.id, now), member, projectId };
  });
}

async function recogniseInvited(deps: SignInDeps, email: string, { password, address }: Acceptance) {
  const member = await recognise(deps, { email, password: password ?? "", address });
  if (!member) throw new AppError("unauthenticated", `${email} has a login here: send its password.`);
  return member;
}

async function readNewcomer(email: string, { name, password }: Acceptance) {
  const errors: InputError[] = [];
  if (name === undefined) errors.push({ path: "name", message: "is missing" });
  if (password === undefined) errors.push({ path: "password", message: "is missing" });
  if (name === undefined || password === undefined) {
    throw new AppError("invalid_input", "Choose a name and a password for your login.", errors);
  }
  return { email, name, passwordHash: await hashPassword(password) };
}
