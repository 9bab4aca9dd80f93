import type { NewEvent } from "../events/index.ts";
import { inList, insertMany, lockRows, type Tx } from "../kernel/database/index.ts";
import { allotCodes } from "./allot-codes.ts";
import { type Count, decide } from "./decide.ts";
import type { RewardReactionsDeps } from "./deps.ts";
import { type Grant, lapsed, type NewGrant, neededFor, newGrant, settled } from "./grant.ts";
import { measureOf, type Reward } from "./reward.ts";
import { type GrantChange, saveGrants } from "./save-grants.ts";
import { GRANT_COLUMNS, type GrantRow } from "./tables.ts";
import { tellGrants } from "./tell-grants.ts";

/**
 * Brings the grants of these users, whom nobody else counts at the same time, in line with their counts; answers the
 * events. Once for each user and rule: who evaluates again, or beside, finds nothing to do.
 */
export async function evaluate(
  tx: Tx,
  deps: RewardReactionsDeps,
  rewards: readonly Reward[],
  counts: readonly Count[],
): Promise<NewEvent[]> {
  const measures = new Set(rewards.map(measureOf));
  const measured = counts.filter((count) => measures.has(count.measure));
  if (measured.length === 0) return [];
  const now = deps.clock.now();
  const grants = await lockGrantsOf(tx, [...new Set(measured.map((count) => count.userId))]);
  const { due, lapsing, returning } = decide(rewards, grants, measured);

  const made = await insertGrants(
    tx,
    due.map(({ userId, reward }) => newGrant(reward, userId, now)),
  );
  const changes: GrantChange[] = [
    ...lapsing.map((grant) => ({ before: grant, after: lapsed(grant, now) })),
    ...returning.map(({ grant, reward }) => ({ before: grant, after: returned(grant, reward, now) })),
  ];
  await saveGrants(tx, changes);
  const all = [...made.map((grant) => ({ before: null, after: grant })), ...changes];
  const wanting = all.filter(({ after }) => after.waits_for === "codes").map(({ after }) => after.reward_id);
  const allotted = await allotCodes(tx, rewards, wanting, now);
  return tellGrants(tx, deps, rewards, [...all, ...allotted]);
}

function returned(grant: Grant, reward: Reward, now: number): Grant {
  const threshold = grant.threshold === null ? null : neededFor(grant, reward);
  return settled({ ...grant, threshold }, reward, now);
}

/** In order of id, so that two who lock the same don't wait for each other. */
function lockGrantsOf(tx: Tx, userIds: readonly number[]): Promise<Grant[]> {
  return tx.all<GrantRow>(
    `select * from reward_grants where user_id in ${inList(tx, "$1")} order by id ${lockRows(tx, "reward_grants")}`,
    [JSON.stringify(userIds)],
  );
}

/** Those that there are not yet: whoever came first, in whatever process, has given it. */
export function insertGrants(tx: Tx, grants: readonly NewGrant[]): Promise<Grant[]> {
  const inOneOrder = [...grants].sort((a, b) => a.user_id - b.user_id || a.reward_id - b.reward_id);
  return insertMany<typeof GRANT_COLUMNS, Grant>(
    tx,
    "reward_grants",
    GRANT_COLUMNS,
    inOneOrder,
    "on conflict (user_id, reward_id) do nothing returning *",
  );
}
