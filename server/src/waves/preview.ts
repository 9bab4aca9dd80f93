import { setImmediate as nextTurn } from "node:timers/promises";
import type { Project } from "../projects/index.ts";
import { findUsers, readPositions, type User } from "../users/index.ts";
import type { Audience } from "./audience.ts";
import type { WavesDeps } from "./deps.ts";
import { findAudience } from "./find-audience.ts";

/** People who are named in a preview. */
const NAMED = 10;

export interface Preview {
  people: number;
  unsubscribed: number;
  first: { user: User; position: number | null }[];
}

/** Whom a wave would invite if it began now. */
export async function previewWave(deps: WavesDeps, project: Project, audience: Audience): Promise<Preview> {
  const { read } = deps.db;
  const found = await findAudience(deps, project, audience, { onPage: () => nextTurn() });
  const wanted = found.filter(({ wantsMail }) => wantsMail);
  const named = wanted.slice(0, NAMED).map(({ userId }) => userId);
  const users = await findUsers(read, named);
  const positions = await readPositions(
    read,
    named.map((userId) => ({ line: project, userId })),
  );
  return {
    people: wanted.length,
    unsubscribed: found.length - wanted.length,
    first: named.flatMap((userId, i) => {
      const user = users.get(userId);
      return user ? [{ user, position: positions[i]?.position ?? null }] : [];
    }),
  };
}
