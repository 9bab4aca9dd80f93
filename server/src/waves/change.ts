import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { Audience } from "./audience.ts";
import { requireSource } from "./create.ts";
import type { WavesDeps } from "./deps.ts";
import { lockWave } from "./queries.ts";
import type { WaveRow } from "./tables.ts";

/** What isn't there stays. */
export interface WaveChange {
  name?: string;
  audience?: Audience;
  sendAt?: number;
}

/** Changes a wave that has not begun; the name at any time. */
export async function changeWave(
  deps: WavesDeps,
  project: Project,
  waveId: number,
  { name, audience, sendAt }: WaveChange,
): Promise<void> {
  await deps.db.transact(async (tx) => {
    const wave = await lockWave(tx, project.id, waveId);
    if ((audience || sendAt !== undefined) && wave.state !== "scheduled") throw begun(wave);
    if (audience) await requireSource(tx, project.id, audience);
    await tx.all("update waves set name = $2, audience = $3, send_at = $4 where id = $1", [
      waveId,
      name ?? wave.name,
      audience ? JSON.stringify(audience) : wave.audience,
      sendAt === undefined ? wave.send_at : Math.max(sendAt, deps.clock.now()),
    ]);
    tx.afterCommit(() => {
      deps.tellWaves(project.id);
      deps.beginSoon();
    });
  });
}

function begun({ id, state }: WaveRow): AppError {
  return new AppError(
    "conflict",
    `Wave ${id} is ${state}: whom it invites and when can only be changed before it begins. Make another wave.`,
  );
}
