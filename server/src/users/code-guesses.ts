import { isIP } from "node:net";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { createRateLimit, networkOf } from "../kernel/rate-limit.ts";
import { findInvitation, type Invitation } from "./verify-invitation.ts";

const WINDOW_MS = 60_000;
/** Wrong codes in a minute. A visitor mistypes; a server passes on what many visitors type. */
const WRONG_BY_VISITOR = 20;
const WRONG_BY_CALLER = 300;

/** Who tries a code: a visitor of the caller's, where it says from which address, else the caller. */
export interface Guesser {
  projectId: number;
  /** The key or member that asks. */
  caller: string;
  visitorIp: string | null;
}

/**
 * Looks codes up for those who may guess. Codes that we make can't be guessed; those made by hand ("launch-day") can,
 * by who may try all words: after so many wrong ones nothing is looked up for a while. Right ones never count.
 */
export type LookUpCode = (guesser: Guesser, code: string) => Promise<Invitation>;

export function createLookUpCode({ db, clock }: { db: Database; clock: Clock }): LookUpCode {
  const byVisitor = createRateLimit({ clock, limit: WRONG_BY_VISITOR, windowMs: WINDOW_MS });
  const byCaller = createRateLimit({ clock, limit: WRONG_BY_CALLER, windowMs: WINDOW_MS });

  return async ({ projectId, caller, visitorIp }, code) => {
    const limit = visitorIp === null ? byCaller : byVisitor;
    const who = `${projectId} ${visitorIp === null ? caller : networkOf(visitorIp)}`;
    const find = () => findInvitation(db.read, projectId, code, clock.now());
    return limit.attempt(who, find, ({ kind }) => kind === "none");
  };
}

/** The address of a visitor, as a caller says it. */
export function readVisitorIp(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isIP(text) === 0 || text.includes("%")) {
    throw invalidInput("ip", `"${text}" is no IP address; leave it out where you don't know it`);
  }
  return text;
}
