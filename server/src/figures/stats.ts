import type { Static } from "typebox";
import type { Project } from "../projects/index.ts";
import { type CountDeps, countEver, countIn, lastAndPrevious, type PeriodCounts } from "./count.ts";
import { funnelOf } from "./funnel.ts";
import type { CountStanding } from "./standing.ts";
import type { StatsAnswer } from "./wire.ts";

const DAY_MS = 24 * 60 * 60_000;

/** A project's figures: what there is now, and what happened lately and ever. */
export async function readStats(
  deps: CountDeps & { countStanding: CountStanding },
  project: Project,
): Promise<Static<typeof StatsAnswer>> {
  const now = deps.clock.now();
  const periods = [...lastAndPrevious(now, DAY_MS), ...lastAndPrevious(now, 7 * DAY_MS)];
  const [standing, ever, counts] = await Promise.all([
    deps.countStanding(project.id),
    countEver(deps, project.id),
    countIn(deps, project.id, periods),
  ]);
  const [day, dayBefore, week, weekBefore] = counts as [
    PeriodCounts,
    PeriodCounts,
    PeriodCounts,
    PeriodCounts,
  ];
  const { users, referrals, rewards } = standing;
  return {
    users: { total: users, by_status: standing.byStatus, unsubscribed: standing.unsubscribed },
    referrals,
    rewards: { earned: rewards.earned, delivered: rewards.delivered, cost_cents: rewards.costCents },
    viral_coefficient: users === 0 ? null : referrals.qualified / users,
    referred_share: ever.signups === 0 ? null : ever.referrals / ever.signups,
    periods: {
      last_24_hours: day,
      previous_24_hours: dayBefore,
      last_7_days: week,
      previous_7_days: weekBefore,
      ever,
    },
    funnel: funnelOf(ever.clicks, standing.byStatus, project),
  };
}
