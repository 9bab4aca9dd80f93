import { lockRows, type Session, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { Result, WaveRow, WaveUserRow } from "./tables.ts";

/** A wave, and how many of those whom it invited became active. */
export interface WaveWithArrivals extends WaveRow {
  active: number;
}

const WITH_ARRIVALS = `select w.*, coalesce(a.active, 0) as active
  from waves w left join wave_arrivals a on a.wave_id = w.id`;

export function noWave(waveId: number): AppError {
  return new AppError("not_found", `There is no wave ${waveId} in this project.`);
}

/** How many were not invited, for whatever reason. */
export function skippedOf(wave: WaveRow): number {
  return wave.skipped_unsubscribed + wave.skipped_moved + wave.skipped_deleted;
}

/** Throws `not_found`. */
export async function readWave(
  session: Session,
  projectId: number,
  waveId: number,
): Promise<WaveWithArrivals> {
  const [row] = await session.all<WaveWithArrivals>(
    `${WITH_ARRIVALS} where w.project_id = $1 and w.id = $2`,
    [projectId, waveId],
  );
  if (!row) throw noWave(waveId);
  return row;
}

/** The wave, which nobody else changes or runs until the transaction ends. */
export async function lockWave(tx: Tx, projectId: number, waveId: number): Promise<WaveRow> {
  const [wave] = await tx.all<WaveRow>(
    `select * from waves where project_id = $1 and id = $2 ${lockRows(tx, "waves")}`,
    [projectId, waveId],
  );
  if (!wave) throw noWave(waveId);
  return wave;
}

/** Newest first; one row more than the page has, if there is one. */
export async function listWaves(
  session: Session,
  projectId: number,
  { after, limit }: PageRequest,
): Promise<WaveWithArrivals[]> {
  return session.all<WaveWithArrivals>(
    `${WITH_ARRIVALS} where w.project_id = $1 and w.id < $2 order by w.id desc limit $3`,
    [projectId, after ?? Number.MAX_SAFE_INTEGER, limit + 1],
  );
}

/** What became of a wave's people, in the order in which it went through them; one row more than the page has. */
export async function listWaveUsers(
  session: Session,
  waveId: number,
  state: Result | null,
  { after, limit }: PageRequest,
): Promise<WaveUserRow[]> {
  const which = state === null ? "" : "and state = $4";
  return session.all<WaveUserRow>(
    `select * from wave_users where wave_id = $1 and id > $2 ${which} order by id limit $3`,
    [waveId, after ?? 0, limit + 1, ...(state === null ? [] : [state])],
  );
}

/** Whom a wave invited and who have not come, in order. */
export async function listWaiting(
  session: Session,
  waveId: number,
  { after, limit }: { after: number; limit: number },
): Promise<Pick<WaveUserRow, "id" | "user_id">[]> {
  return session.all<Pick<WaveUserRow, "id" | "user_id">>(
    `select id, user_id from wave_users where wave_id = $1 and state = 'invited' and id > $2
     order by id limit $3`,
    [waveId, after, limit],
  );
}
