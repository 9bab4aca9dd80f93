import type { Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { type Act, actOn } from "./acts.ts";
import { allotCodes } from "./allot-codes.ts";
import type { RewardsDeps } from "./deps.ts";
import type { Grant } from "./grant.ts";
import { findRewards, lockGrants } from "./queries.ts";
import type { Reward } from "./reward.ts";
import { type GrantChange, saveGrants } from "./save-grants.ts";
import { tellGrants } from "./tell-grants.ts";

export interface GrantOrder {
  act: Act;
  reason: string | null;
}

export interface GrantResult {
  grantId: number;
  /** `unchanged`: it was so already. */
  result: "done" | "unchanged" | "refused";
  /** As it is now; null where there is none. */
  grant: Grant | null;
  /** Why it was refused. */
  error: AppError | null;
}

/** Does the same to each of the grants in one transaction, each done or refused for itself; one result for each, in order. */
export function actOnGrants(
  deps: RewardsDeps,
  project: Project,
  order: GrantOrder,
  grantIds: readonly number[],
): Promise<GrantResult[]> {
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const grants = await lockGrants(tx, project.id, grantIds);
    const rewards = await findRewards(
      tx,
      grants.map((grant) => grant.reward_id),
    );
    const results = new Map(
      grants.map((grant) => [grant.id, tryAct(order, grant, rewards.get(grant.reward_id) as Reward, now)]),
    );
    const changes = grants.flatMap((before) => {
      const { result, grant } = results.get(before.id) as GrantResult;
      return result === "done" ? [{ before, after: grant as Grant }] : [];
    });
    const settledChanges = await finishChanges(tx, deps, [...rewards.values()], changes);
    for (const { after } of settledChanges) {
      const known = results.get(after.id);
      if (known) results.set(after.id, { ...known, grant: after });
    }
    return grantIds.map((grantId) => results.get(grantId) ?? notThere(grantId));
  });
}

/** Writes what members changed, gives codes to those who are let through, and records the events; answers what became of all. */
export async function finishChanges(
  tx: Tx,
  deps: RewardsDeps,
  rewards: readonly Reward[],
  changes: readonly GrantChange[],
): Promise<GrantChange[]> {
  await saveGrants(tx, changes);
  const wanting = changes
    .filter(({ after }) => after.waits_for === "codes")
    .map(({ after }) => after.reward_id);
  const allotted = await allotCodes(tx, rewards, wanting, deps.clock.now());
  const all = [...changes, ...allotted];
  await deps.record(tx, await tellGrants(tx, deps, rewards, all));
  return all;
}

function tryAct({ act, reason }: GrantOrder, grant: Grant, reward: Reward, now: number): GrantResult {
  try {
    const after = actOn(act, grant, reward, { now, reason });
    return { grantId: grant.id, result: after === grant ? "unchanged" : "done", grant: after, error: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { grantId: grant.id, result: "refused", grant, error };
  }
}

function notThere(grantId: number): GrantResult {
  const error = new AppError("not_found", `There is no grant ${grantId} in this project.`);
  return { grantId, result: "refused", grant: null, error };
}
