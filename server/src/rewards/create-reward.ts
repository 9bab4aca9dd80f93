import { insertMany } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { lockProject, type Project } from "../projects/index.ts";
import { checkTerms } from "./check-terms.ts";
import type { RewardsDeps } from "./deps.ts";
import { rewardsOf } from "./queries.ts";
import type { Reward } from "./reward.ts";

/** Every act that may earn something looks at all of them. */
export const MAX_REWARDS = 50;

const COLUMNS = {
  project_id: "bigint",
  name: "text",
  type: "text",
  description: "text",
  role: "text",
  metric: "text",
  threshold: "bigint",
  approval: "text",
  coupon: "text",
  coupon_code: "text",
  cost_cents: "bigint",
  cost_note: "text",
  sweep_after: "bigint",
  created_at: "bigint",
  updated_at: "bigint",
  disabled_at: "bigint",
} as const;

export type NewReward = Pick<
  Reward,
  | "name"
  | "type"
  | "description"
  | "role"
  | "metric"
  | "threshold"
  | "approval"
  | "coupon"
  | "coupon_code"
  | "cost_cents"
  | "cost_note"
> & { enabled: boolean };

/** Makes a rule. Those who meet it already get it, too, by a sweep that is asked for. */
export async function createReward(
  deps: RewardsDeps & { sweepSoon: () => void },
  project: Project,
  { enabled, ...input }: NewReward,
): Promise<Reward> {
  checkTerms(input);
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    await lockProject(tx, project);
    if ((await rewardsOf(tx, [project.id])).length >= MAX_REWARDS) throw tooMany();
    const [made] = await insertMany<typeof COLUMNS, Reward>(
      tx,
      "rewards",
      COLUMNS,
      [
        {
          ...input,
          project_id: project.id,
          sweep_after: enabled ? 0 : null,
          created_at: now,
          updated_at: now,
          disabled_at: enabled ? null : now,
        },
      ],
      "returning *",
    );
    tx.afterCommit(deps.sweepSoon);
    tx.afterCommit(() => deps.tellRewards([project.id]));
    return made as Reward;
  });
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `The project has ${MAX_REWARDS} rewards, which is the limit. Delete one that nobody has.`,
  );
}
