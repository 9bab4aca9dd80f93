import type { Database, Tx } from "../kernel/database/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { hashToken, TOKEN_BYTES } from "./token.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A session ends when it wasn't used for this long. */
export const SESSION_MS = 30 * DAY_MS;
/** Moving the end is a write: once a day is enough. */
const SLIDE_AFTER_MS = DAY_MS;

export interface Session {
  memberId: number;
  /** Its end was moved just now: the browser's cookie is to be moved too. */
  extended: boolean;
}

/** Answers the token for the cookie; only its hash is stored. */
export async function startSession(tx: Tx, ids: Ids, memberId: number, now: number): Promise<string> {
  const token = ids.token(TOKEN_BYTES);
  await tx.q
    .insertInto("sessions")
    .values({
      token_hash: hashToken(token),
      member_id: memberId,
      created_at: now,
      expires_at: now + SESSION_MS,
    })
    .execute();
  return token;
}

/** The session that a cookie's token opens, kept alive by its use; null where there is none, or it has ended. */
export async function findSession(db: Database, token: string, now: number): Promise<Session | null> {
  const tokenHash = hashToken(token);
  const [row] = await db.read.all<{ member_id: number; expires_at: number }>(
    "select member_id, expires_at from sessions where token_hash = $1 and expires_at > $2",
    [tokenHash, now],
  );
  if (!row) return null;
  const extended = row.expires_at < now + SESSION_MS - SLIDE_AFTER_MS;
  if (extended) await extend(db, tokenHash, now + SESSION_MS);
  return { memberId: row.member_id, extended };
}

async function extend(db: Database, tokenHash: string, expiresAt: number): Promise<void> {
  await db.transact((tx) =>
    tx.all("update sessions set expires_at = $2 where token_hash = $1", [tokenHash, expiresAt]),
  );
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.transact((tx) => tx.all("delete from sessions where token_hash = $1", [hashToken(token)]));
}
