import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids } from "../kernel/ids.ts";
import { createRateLimit, networkOf, type RateLimit } from "../kernel/rate-limit.ts";
import { canonicalEmail, findLogin, type Member } from "./member.ts";
import { isPassword } from "./password.ts";
import { startSession } from "./session.ts";

const WINDOW_MS = 15 * 60 * 1000;
const MAX_BY_ADDRESS = 30;
const MAX_BY_EMAIL = 10;

/** What slows down who guesses: attempts from one network, and attempts at one login. */
export interface GuessLimits {
  byAddress: RateLimit;
  byEmail: RateLimit;
}

export function createGuessLimits(clock: Clock): GuessLimits {
  return {
    byAddress: createRateLimit({ clock, limit: MAX_BY_ADDRESS, windowMs: WINDOW_MS }),
    byEmail: createRateLimit({ clock, limit: MAX_BY_EMAIL, windowMs: WINDOW_MS }),
  };
}

export interface SignInDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  limits: GuessLimits;
}

/** Starts a session for who knows the password. Whether the e-mail has a login can't be told from the answer, nor from its time. */
export async function signIn(
  deps: SignInDeps,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<{ token: string; member: Member }> {
  const member = await recognise(deps, { email, password, address });
  if (!member) throw new AppError("unauthenticated", "The e-mail or the password is wrong.");
  const token = await deps.db.transact((tx) => startSession(tx, deps.ids, member.id, deps.clock.now()));
  return { token, member };
}

/** The member whose e-mail and password these are. Counts against the limits; throws `rate_limited`. */
export async function recognise(
  { db, limits }: Pick<SignInDeps, "db" | "limits">,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Member | null> {
  limits.byAddress.take(networkOf(address));
  limits.byEmail.take(canonicalEmail(email));
  const login = await findLogin(db.read, email);
  if (!(await isPassword(password, login?.passwordHash ?? null)) || !login) return null;
  limits.byEmail.clear(canonicalEmail(email));
  return { id: login.id, email: login.email, name: login.name };
}
