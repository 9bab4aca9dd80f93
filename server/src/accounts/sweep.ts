import type { Tx } from "../kernel/database/index.ts";

/** Removes sessions and invitations that have ended. */
export async function sweepEnded(tx: Tx, now: number): Promise<void> {
  await tx.all("delete from sessions where expires_at <= $1", [now]);
  await tx.all("delete from invites where expires_at <= $1", [now]);
}
