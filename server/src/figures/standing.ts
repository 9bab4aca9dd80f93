import { createShortCache } from "../kernel/short-cache.ts";
import { countReferrals, type ReferralCounts } from "../referrals/index.ts";
import { type RewardTotals, readRewardTotals } from "../rewards/index.ts";
import { type Census, takeCensus } from "../users/index.ts";
import type { FiguresDeps } from "./deps.ts";

const MAX_REMEMBERED = 1000;
/** A million take a tenth of a second and are remembered for ten; a thousand are counted anew each time. */
const ROWS_A_MS = 100;
const MAX_AGE_MS = 30_000;

/** What a project has now. */
export interface Standing extends Census {
  users: number;
  referrals: ReferralCounts;
  rewards: RewardTotals;
}

export type CountStanding = (projectId: number) => Promise<Standing>;

/** Counts every user, referral and reward along indexes; the larger a project, the longer that is remembered. */
export function createCountStanding({ db, clock }: FiguresDeps): CountStanding {
  const cache = createShortCache<Standing>({
    clock,
    ttlMs: (standing) => Math.min(Math.floor(rowsOf(standing) / ROWS_A_MS), MAX_AGE_MS),
    size: MAX_REMEMBERED,
  });

  async function count(projectId: number): Promise<Standing> {
    const census = await takeCensus(db.read, projectId);
    const referrals = await countReferrals(db.read, projectId);
    const rewards = await readRewardTotals(db.read, projectId);
    return { ...census, users: sum(census.byStatus), referrals, rewards };
  }

  return async (projectId) => (await cache.get(String(projectId), () => count(projectId))) as Standing;
}

function rowsOf({ users, referrals, rewards }: Standing): number {
  return users + sum(referrals) + rewards.earned + rewards.delivered;
}

function sum(counts: { readonly [name: string]: number }): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
