import type { Session } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { type Audience, nameOf } from "./audience.ts";
import type { WavesDeps } from "./deps.ts";
import { readWave, type WaveWithArrivals } from "./queries.ts";
import type { WaveRow } from "./tables.ts";

/** Waves of a project that are not over, at most. */
const MAX_OPEN = 100;

export interface NewWave {
  /** null: made of the audience. */
  name: string | null;
  audience: Audience;
  /** When it begins, in milliseconds; what is past is now. */
  sendAt: number;
}

/** Plans a wave, or one that begins at once. */
export async function createWave(
  deps: WavesDeps,
  project: Project,
  { name, audience, sendAt }: NewWave,
): Promise<WaveWithArrivals> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const open = await tx.all(
      "select id from waves where project_id = $1 and state in ('scheduled', 'running') limit $2",
      [project.id, MAX_OPEN],
    );
    if (open.length === MAX_OPEN) throw tooMany();
    const source = await requireSource(tx, project.id, audience);
    const [row] = await tx.all<WaveRow>(
      `insert into waves (project_id, name, audience, state, send_at, created_at)
       values ($1, $2, $3, 'scheduled', $4, $5) returning *`,
      [project.id, name ?? nameOf(audience, source), JSON.stringify(audience), Math.max(sendAt, now), now],
    );
    tx.afterCommit(() => {
      deps.tellWaves(project.id);
      deps.beginSoon();
    });
    return { ...(row as WaveRow), active: 0 };
  });
}

/** The name of the wave whose people are meant, if any; throws `not_found` where that is none of the project's. */
export async function requireSource(
  session: Session,
  projectId: number,
  audience: Audience,
): Promise<string | null> {
  return audience.kind === "wave" ? (await readWave(session, projectId, audience.wave)).name : null;
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `${MAX_OPEN} waves of this project are scheduled or running, the most there can be. Wait for one to end, or cancel one.`,
  );
}
