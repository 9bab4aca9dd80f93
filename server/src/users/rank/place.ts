import { latestOfTypes } from "../../events/index.ts";
import type { Session } from "../../kernel/database/index.ts";
import type { Project } from "../../projects/index.ts";
import { findEmails, findUser, noUser } from "../find.ts";
import { countLine, type Position, readStanding } from "./position.ts";
import { explain, lastChangeOf, MOVING_EVENTS, NOT_RANKED, type Reasons } from "./why.ts";

/** Where somebody stands on the waitlist, and why there; or why not on it. */
export type Place =
  | {
      isRanked: true;
      position: Position;
      reasons: Reasons;
      /** Of whom the last change was for; null where that is nobody, or somebody who is gone. */
      friendEmail: string | null;
      explanation: string;
    }
  | { isRanked: false; total: number; explanation: string };

/** Throws `not_found` for somebody who is not there. */
export async function readPlace(session: Session, project: Project, userId: number): Promise<Place> {
  const { id, rankRule } = project;
  const [standing, events] = await Promise.all([
    readStanding(session, project, userId),
    latestOfTypes(session, userId, MOVING_EVENTS[rankRule]),
  ]);
  if (!standing) return notRanked(session, id, userId);
  const { position, joinedAt } = standing;
  const reasons: Reasons = {
    rule: rankRule,
    score: rankRule === "signup" ? null : standing[rankRule],
    joinedAt,
    lastChange: lastChangeOf(events),
  };
  const friendEmail = await emailOf(session, id, reasons.lastChange?.friendId ?? null);
  return { isRanked: true, position, reasons, friendEmail, explanation: explain(reasons, friendEmail) };
}

async function notRanked(session: Session, projectId: number, userId: number): Promise<Place> {
  const user = await findUser(session, projectId, userId);
  if (!user) throw noUser(userId);
  return {
    isRanked: false,
    total: await countLine(session, projectId),
    explanation: NOT_RANKED[user.status],
  };
}

async function emailOf(session: Session, projectId: number, userId: number | null): Promise<string | null> {
  if (userId === null) return null;
  return (await findEmails(session, projectId, [userId])).get(userId) ?? null;
}
