import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { createShortCache } from "../kernel/short-cache.ts";
import { rewardsOf } from "./queries.ts";
import type { Reward } from "./reward.ts";

const TTL_MS = 1000;
const MAX_CACHED = 10_000;

/** Projects' rules, remembered for a second: to be shown, not to decide by who earns what. */
export interface RewardDirectory {
  of(projectId: number): Promise<readonly Reward[]>;
  /** After a change: in this process at once, in others within a second. */
  forget(projectId: number): void;
}

export function createRewardDirectory({ db, clock }: { db: Database; clock: Clock }): RewardDirectory {
  const cache = createShortCache<readonly Reward[]>({ clock, ttlMs: TTL_MS, size: MAX_CACHED });
  return {
    async of(projectId) {
      const load = () => rewardsOf(db.read, [projectId]);
      return (await cache.get(String(projectId), load)) ?? load();
    },
    forget: (projectId) => cache.forget(String(projectId)),
  };
}
