import type { Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { findByMailbox } from "./find.ts";
import { findMentions, refusalOf } from "./referrers.ts";
import { loadPeople, planOne } from "./rejoin.ts";
import { keyOf, type SignUp } from "./sign-up.ts";

export type Foreseen = "created" | "updated" | "unchanged" | AppError;

/** What would come of sign-ups, of which no two are of one person: the same rules as of `joinAll`, and nothing is written. */
export async function foresee(
  session: Session,
  signUps: readonly SignUp[],
  now: number,
): Promise<Foreseen[]> {
  const mailboxes = signUps.map(({ project, email }) => ({
    projectId: project.id,
    canonicalEmail: email.canonical,
  }));
  const [mentions, known] = await Promise.all([
    findMentions(session, signUps),
    findByMailbox(session, mailboxes),
  ]);
  const people = await loadPeople(
    session,
    signUps.filter((signUp) => known.has(keyOf(signUp))),
    known,
  );
  return signUps.map((signUp) => {
    const refusal = refusalOf(signUp, mentions);
    if (refusal) return refusal;
    const person = people.get(keyOf(signUp));
    if (!person) return "created";
    const plan = planOne(signUp, person, now);
    if (plan instanceof AppError) return plan;
    return plan.changed.length > 0 || plan.act !== null ? "updated" : "unchanged";
  });
}
