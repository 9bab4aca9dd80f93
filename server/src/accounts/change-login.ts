import { invalidInput } from "../kernel/errors.ts";
import { findMember, type Member } from "./member.ts";
import { hashPassword } from "./password.ts";
import { recognise, type SignInDeps } from "./sign-in.ts";
import { hashToken } from "./token.ts";

export interface LoginChange {
  memberId: number;
  name?: string | undefined;
  password?: { current: string; new: string } | undefined;
  /** The token of the session that asks. */
  session: string;
  /** Where the request comes from. */
  address: string;
}

/** Changes what is sent of a member's own login. A new password ends every other session: one may be a thief's. */
export async function changeLogin(
  deps: Pick<SignInDeps, "db" | "limits">,
  { memberId, name, password, session, address }: LoginChange,
): Promise<void> {
  const member = (await findMember(deps.db.read, memberId)) as Member; // sessions end with their member
  if (password) await refuseWrongPassword(deps, member, { password: password.current, address });
  const passwordHash = password ? await hashPassword(password.new) : null;
  await deps.db.transact(async (tx) => {
    await tx.all(
      `update members set name = coalesce($2, name), password_hash = coalesce($3, password_hash)
       where id = $1`,
      [memberId, name ?? null, passwordHash],
    );
    if (passwordHash === null) return;
    await tx.all("delete from sessions where member_id = $1 and token_hash <> $2", [
      memberId,
      hashToken(session),
    ]);
  });
}

async function refuseWrongPassword(
  deps: Pick<SignInDeps, "db" | "limits">,
  { email }: Member,
  given: { password: string; address: string },
): Promise<void> {
  if (await recognise(deps, { email, ...given })) return;
  throw invalidInput("password.current", "is not your password");
}
