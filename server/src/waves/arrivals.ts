import type { Clock } from "../kernel/clock.ts";
import { addMany, inList, type Tx } from "../kernel/database/index.ts";
import type { SomeReactions } from "../users/index.ts";

/** Who becomes active by a wave counts for it. */
const ARRIVING = ["activate", "redeem"];

/** What waves do in the transactions in which users move. */
export function waveReactions(deps: { clock: Clock; tellWaves: (projectId: number) => void }): SomeReactions {
  return {
    async moved(tx, moved) {
      const arrived = moved.filter(({ act }) => ARRIVING.includes(act));
      if (arrived.length === 0) return [];
      const userIds = arrived.map(({ user }) => user.id);
      const marked = await markArrived(tx, userIds, deps.clock.now());
      const projectIds = new Set(arrived.map(({ project }) => project.id));
      if (marked > 0) tx.afterCommit(() => projectIds.forEach(deps.tellWaves));
      return [];
    },
  };
}

/** Answers for how many that was true, each wave by itself. */
async function markArrived(tx: Tx, userIds: readonly number[], now: number): Promise<number> {
  const marked = await tx.all<{ wave_id: number }>(
    `update wave_users set state = 'active', activated_at = $2
     where user_id in ${inList(tx, "$1")} and state = 'invited' returning wave_id`,
    [JSON.stringify(userIds), now],
  );
  const counts = new Map<number, number>();
  for (const { wave_id } of marked) counts.set(wave_id, (counts.get(wave_id) ?? 0) + 1);
  // In one order, so that two who bring people of the same waves don't wait for each other.
  const rows = [...counts].sort(([a], [b]) => a - b).map(([wave_id, active]) => ({ wave_id, active }));
  await addMany(tx, "wave_arrivals", { key: { wave_id: "bigint" }, counts: { active: "bigint" } }, rows);
  return marked.length;
}
