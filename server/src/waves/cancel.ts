import { lockRows, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { WavesDeps } from "./deps.ts";
import { lockWave } from "./queries.ts";

/** Ends a wave before it is through. Who is invited stays so. Asked again, nothing happens. */
export async function cancelWave(deps: WavesDeps, project: Project, waveId: number): Promise<void> {
  await deps.db.transact(async (tx) => {
    const wave = await lockWave(tx, project.id, waveId);
    if (wave.state === "canceled") return;
    if (wave.state === "completed") {
      throw new AppError(
        "conflict",
        `Wave ${waveId} is completed: its people are invited, and there is nothing left to cancel.`,
      );
    }
    await endCanceled(tx, waveId, deps.clock.now());
    tx.afterCommit(() => deps.tellWaves(project.id));
  });
}

/** Cancels what a project that is being deleted would still send. */
export async function cancelWavesOf(tx: Tx, projectId: number, at: number): Promise<void> {
  const open = await tx.all<{ id: number }>(
    `select id from waves where project_id = $1 and state in ('scheduled', 'running')
     order by id ${lockRows(tx, "waves")}`,
    [projectId],
  );
  for (const { id } of open) await endCanceled(tx, id, at);
}

async function endCanceled(tx: Tx, waveId: number, at: number): Promise<void> {
  await tx.all("update waves set state = 'canceled', finished_at = $2, runner = null where id = $1", [
    waveId,
    at,
  ]);
  await tx.all("delete from wave_parts where wave_id = $1", [waveId]);
}
