import { skipLocked, type Tx } from "../kernel/database/index.ts";
import type { WavesDeps } from "./deps.ts";
import type { WaveRow } from "./tables.ts";

/** A process that runs a wave holds it so long, and says anew that it does with all it writes. After a crash another takes over. */
const HOLD_MS = 10_000;

/** A wave that is run here. */
export interface Claim {
  waveId: number;
  projectId: number;
  /** Which run of it holds it: another one, even of the same process, ends this one. */
  runner: string;
}

/**
 * Open waves that nobody holds; a hold that lasts far longer than any was set by a clock that has gone back since. One that
 * lasts a little longer is good: what is asked with was read before it was renewed, or by a clock that is behind. `$1` is now.
 */
const FREE = `state in ('scheduled', 'running')
  and (runner is null or runner_until <= $1 or runner_until > $1 + ${2 * HOLD_MS})`;

/** When the first wave that nobody holds is due, or was; null where there is none. One look-up in an index of open waves alone. */
export async function firstDueAt({ db, clock }: WavesDeps): Promise<number | null> {
  const [row] = await db.read.all<{ at: number | null }>(
    `select min(send_at) as at from waves where ${FREE}`,
    [clock.now()],
  );
  return row?.at ?? null;
}

/** Takes up to `limit` waves that are due. No two processes get the same. */
export async function claimDue(deps: WavesDeps, runner: string, limit: number): Promise<Claim[]> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const claimed = await tx.all<Pick<WaveRow, "id" | "project_id">>(
      `update waves set state = 'running', started_at = coalesce(started_at, $1), runner = $2, runner_until = $3
       where id in (select id from waves where ${FREE} and send_at <= $1 order by send_at, id limit $4 ${skipLocked(tx, "waves")})
       returning id, project_id`,
      [now, runner, now + HOLD_MS, limit],
    );
    tx.afterCommit(() => {
      for (const { project_id } of claimed) deps.tellWaves(project_id);
    });
    return claimed.map(({ id, project_id }) => ({ waveId: id, projectId: project_id, runner }));
  });
}

/** The wave, for as long as the transaction lasts nobody else's; null where it was canceled, or another process has it. */
export async function hold(tx: Tx, { clock }: WavesDeps, { waveId, runner }: Claim): Promise<WaveRow | null> {
  const [wave] = await tx.all<WaveRow>(
    `update waves set runner_until = $3 where id = $1 and runner = $2 and state = 'running' returning *`,
    [waveId, runner, clock.now() + HOLD_MS],
  );
  return wave ?? null;
}

/** Lets another process go on with it at once. */
export async function release({ db }: WavesDeps, { waveId, runner }: Claim): Promise<void> {
  await db.transact((tx) =>
    tx.all("update waves set runner = null, runner_until = null where id = $1 and runner = $2", [
      waveId,
      runner,
    ]),
  );
}
