import type { Session } from "../kernel/database/index.ts";
import type { InputError } from "../kernel/errors.ts";
import { findByMailbox, mailboxKeyOf, type SignUp } from "../users/index.ts";
import type { Person } from "./person-of.ts";

/** Why those can't be taken whose row has a status that nobody starts with: they must be there and have it. */
export async function refuseStrayStatuses(
  session: Session,
  people: readonly Person[],
): Promise<Map<SignUp, InputError>> {
  const bound = people.filter(({ mustBe }) => mustBe !== null);
  const mailboxOf = ({ project, email }: SignUp) => ({
    projectId: project.id,
    canonicalEmail: email.canonical,
  });
  const users = await findByMailbox(
    session,
    bound.map(({ signUp }) => mailboxOf(signUp)),
  );
  const problems = new Map<SignUp, InputError>();
  for (const { signUp, mustBe } of bound) {
    const user = users.get(mailboxKeyOf(mailboxOf(signUp)));
    if (user?.status === mustBe) continue;
    const message = user
      ? `the user is ${user.status}, and no import makes anybody ${mustBe}`
      : `nobody can start as ${mustBe}`;
    problems.set(signUp, { path: "status", message });
  }
  return problems;
}
