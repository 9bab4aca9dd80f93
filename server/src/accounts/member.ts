import type { Session, Tx } from "../kernel/database/index.ts";

/** A person with a login. */
export interface Member {
  id: number;
  /** In lower case. */
  email: string;
  name: string;
}

export interface NewMember {
  email: string;
  name: string;
  passwordHash: string;
}

/** One person, one login, however the address is typed. */
export function canonicalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Null where the e-mail has a login already. */
export async function insertMember(tx: Tx, member: NewMember, now: number): Promise<Member | null> {
  const email = canonicalEmail(member.email);
  const row = await tx.q
    .insertInto("members")
    .values({ email, name: member.name, password_hash: member.passwordHash, created_at: now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row ? { id: row.id, email, name: member.name } : null;
}

export async function findMember(session: Session, id: number): Promise<Member | null> {
  const [row] = await session.all<Member>("select id, email, name from members where id = $1", [id]);
  return row ?? null;
}

export async function findLogin(
  session: Session,
  email: string,
): Promise<(Member & { passwordHash: string }) | null> {
  const [row] = await session.all<Member & { password_hash: string }>(
    "select id, email, name, password_hash from members where email = $1",
    [canonicalEmail(email)],
  );
  return row ? { id: row.id, email: row.email, name: row.name, passwordHash: row.password_hash } : null;
}
