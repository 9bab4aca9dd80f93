import type { Session } from "../kernel/database/index.ts";
import { findByMailbox, mailboxKeyOf, type SignUp } from "../users/index.ts";
import type { Person } from "./person-of.ts";

/** Why those can't be taken whose row has a status that nobody starts with: they must be there and have it. */
export async function refuseStrayStatuses(
  session: Session,
  people: readonly Person[],
): Promise<Map<SignUp, string>> {
  const bound = people.filter(({ mustBe }) => mustBe !== null);
  const mailboxOf = ({ project, email }: SignUp) => ({
    projectId: project.id,
    canonicalEmail: email.canonical,
  });
  const users = await findByMailbox(
    session,
    bound.map(({ signUp }) => mailboxOf(signUp)),
  );
  const reasons = new Map<SignUp, string>();
  for (const { signUp, mustBe } of bound) {
    const user = users.get(mailboxKeyOf(mailboxOf(signUp)));
    if (user?.status === mustBe) continue;
    const why = user
      ? `the user is ${user.status}, and no import makes anybody ${mustBe}`
      : `nobody can start as ${mustBe}`;
    reasons.set(signUp, `status: ${why}`);
  }
  return reasons;
}
