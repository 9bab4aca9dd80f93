import { type Tx, updateMany } from "../kernel/database/index.ts";
import { lockProject, type Project } from "../projects/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { RewardsDeps } from "./deps.ts";
import { lockReward } from "./queries.ts";
import { type Reward, thresholdOf } from "./reward.ts";

/** Who gets it, what it goes by and the kind of its coupon stay: what was earned by them would not be what it was. */
const CHANGEABLE = {
  name: "text",
  type: "text",
  description: "text",
  threshold: "bigint",
  approval: "text",
  coupon_code: "text",
  cost_cents: "bigint",
  cost_note: "text",
  sweep_after: "bigint",
  sweep_looked_at: "bigint",
  updated_at: "bigint",
  disabled_at: "bigint",
} as const;

export type RewardChange = Partial<
  Pick<
    Reward,
    "name" | "type" | "description" | "threshold" | "approval" | "coupon_code" | "cost_cents" | "cost_note"
  >
> & { enabled?: boolean };

/** Changes a rule. Where more people meet it then, they get it, too, by a sweep that is asked for; nobody loses what they have. */
export async function changeReward(
  deps: RewardsDeps & { sweepSoon: () => void },
  project: Project,
  id: number,
  change: RewardChange,
): Promise<Reward> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const before = await lockReward(tx, project.id, id);
    await lockProject(tx, project); // behind the rule: a sweep holds that while it waits for users
    const after = applyChange(before, change, now);
    checkTerms(after);
    await save(tx, after);
    if (after.sweep_after !== null) tx.afterCommit(deps.sweepSoon);
    tx.afterCommit(() => deps.tellRewards([project.id]));
    return after;
  });
}

/** The rule with the change; all are looked at anew where more of them may meet it. */
export function applyChange(before: Reward, { enabled, ...change }: RewardChange, now: number): Reward {
  const isOn = enabled ?? before.disabled_at === null;
  const after = {
    ...before,
    ...change,
    updated_at: now,
    disabled_at: isOn ? null : (before.disabled_at ?? now),
  };
  if (!isOn) return { ...after, sweep_after: null };
  const isWider = before.disabled_at !== null || thresholdOf(after) < thresholdOf(before);
  return isWider ? { ...after, sweep_after: 0, sweep_looked_at: 0 } : after;
}

async function save(tx: Tx, reward: Reward): Promise<void> {
  await updateMany(tx, "rewards", { key: { id: "bigint" }, set: CHANGEABLE }, [reward]);
}
