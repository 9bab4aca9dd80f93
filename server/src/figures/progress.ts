import type { Session, Tx } from "../kernel/database/index.ts";

/** The last user, or qualification, that is in the tables of counts. */
export interface Position {
  at: number;
  id: number;
}

export interface Progress {
  users: Position;
  referrals: Position;
}

/** As columns of a statement, so that counts are read together with how far they go. */
export const PROGRESS_COLUMNS = `
  (select at from figures_progress where counted = 'users') as users_at,
  (select id from figures_progress where counted = 'users') as users_id,
  (select at from figures_progress where counted = 'referrals') as referrals_at,
  (select id from figures_progress where counted = 'referrals') as referrals_id`;

export interface ProgressRow {
  users_at: number;
  users_id: number;
  referrals_at: number;
  referrals_id: number;
}

export function toProgress(row: ProgressRow): Progress {
  return {
    users: { at: row.users_at, id: row.users_id },
    referrals: { at: row.referrals_at, id: row.referrals_id },
  };
}

export async function readProgress(session: Session): Promise<Progress> {
  const [row] = (await session.all<ProgressRow>(`select ${PROGRESS_COLUMNS}`)) as [ProgressRow];
  return toProgress(row);
}

/** Answers whether it was where the caller saw it: another process may have counted the same meanwhile. */
export async function moveOn(
  tx: Tx,
  counted: keyof Progress,
  from: Position,
  to: Position,
): Promise<boolean> {
  const moved = await tx.all(
    "update figures_progress set at = $2, id = $3 where counted = $1 and at = $4 and id = $5 returning id",
    [counted, to.at, to.id, from.at, from.id],
  );
  return moved.length === 1;
}
