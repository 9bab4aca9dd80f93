import { timingSafeEqual } from "node:crypto";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Session, Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids } from "../kernel/ids.ts";
import { networkOf } from "../kernel/rate-limit.ts";
import { insertMember, type Member } from "./member.ts";
import { hashPassword } from "./password.ts";
import { startSession } from "./session.ts";
import type { GuessLimits } from "./sign-in.ts";
import { hashToken, TOKEN_BYTES } from "./token.ts";

export interface Claim {
  token: string;
  email: string;
  name: string;
  password: string;
  /** Where the request comes from. */
  address: string;
}

/**
 * Opens a fresh installation for its first owner: answers the token of a one-time link, which ends every
 * earlier one; null once there is a member.
 */
export async function offerClaim(
  { db, ids }: { db: Database; ids: Ids },
  now: number,
): Promise<string | null> {
  return db.transact(async (tx) => {
    if (await isClaimed(tx)) return null;
    const token = ids.token(TOKEN_BYTES);
    await tx.all("delete from invites where project_id is null");
    await tx.all("insert into invites (token_hash, role, created_at) values ($1, 'owner', $2)", [
      hashToken(token),
      now,
    ]);
    return token;
  });
}

/** Makes the first owner, signed in, and in the same transaction whatever `also` makes. It succeeds once. */
export async function claimInstallation<T>(
  deps: { db: Database; clock: Clock; ids: Ids; limits: GuessLimits },
  claim: Claim,
  also: (tx: Tx, owner: Member) => Promise<T>,
): Promise<{ token: string; owner: Member; made: T }> {
  deps.limits.byAddress.take(networkOf(claim.address));
  await refuseWrongToken(deps.db.read, claim.token);
  const passwordHash = await hashPassword(claim.password);
  return deps.db.transact(async (tx) => {
    const now = deps.clock.now();
    await refuseWrongToken(tx, claim.token);
    // Of two at once one waits here for the other, and finds nothing.
    const used = await tx.all("delete from invites where project_id is null returning token_hash");
    const owner = used.length > 0 ? await insertMember(tx, { ...claim, passwordHash }, now) : null;
    if (!owner) throw alreadyClaimed();
    const made = await also(tx, owner);
    return { token: await startSession(tx, deps.ids, owner.id, now), owner, made };
  });
}

async function refuseWrongToken(session: Session, token: string): Promise<void> {
  if (await isClaimed(session)) throw alreadyClaimed();
  const [invite] = await session.all<{ token_hash: string }>(
    "select token_hash from invites where project_id is null",
  );
  const given = Buffer.from(hashToken(token));
  if (invite && timingSafeEqual(given, Buffer.from(invite.token_hash))) return;
  throw new AppError(
    "unauthenticated",
    "This link is not the one that the last start printed. Look for the newest one in the server's output.",
  );
}

/** Whether it has its owner. */
export async function isClaimed(session: Session): Promise<boolean> {
  return (await session.all("select id from members limit 1")).length > 0;
}

function alreadyClaimed(): AppError {
  return new AppError("gone", "This installation has its owner already. Sign in, or ask for an invitation.");
}
