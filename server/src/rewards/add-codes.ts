import { insertMany, type Session, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { countCodes } from "./counts.ts";
import type { RewardsDeps } from "./deps.ts";
import { type CheckedCodes, checkCodes, MAX_CODES_LEFT, type RefusedCode } from "./pool.ts";
import { findReward } from "./queries.ts";
import type { Reward } from "./reward.ts";

const COLUMNS = { project_id: "bigint", reward_id: "bigint", code: "text", created_at: "bigint" } as const;

export interface AddedCodes {
  added: number;
  refused: RefusedCode[];
}

/**
 * Puts codes into a reward's pool, each for itself: what can't be one, or is in a pool of the project already, is
 * refused by its line. Who waits for a code gets one then.
 */
export async function addCodes(
  deps: RewardsDeps & { allotSoon: () => void },
  project: Project,
  rewardId: number,
  lines: readonly string[],
): Promise<AddedCodes> {
  const checked = checkCodes(lines);
  await requireRoom(deps.db.read, await findReward(deps.db.read, project.id, rewardId), checked.codes.size);
  return deps.db.transact(async (tx) => {
    const reward = await findReward(tx, project.id, rewardId);
    const added = await insertCodes(tx, reward, [...checked.codes.keys()], deps.clock.now());
    tx.afterCommit(deps.allotSoon);
    tx.afterCommit(() => deps.tellRewards([project.id]));
    return { added: added.size, refused: refusedOf(checked, added) };
  });
}

/** Two uploads at a time may both find room: it is no more than a bound on what is kept. */
async function requireRoom(session: Session, reward: Reward, more: number): Promise<void> {
  if (reward.coupon !== "pool") {
    throw new AppError(
      "conflict",
      `The reward "${reward.name}" has no pool of codes: its coupon is "${reward.coupon}".`,
    );
  }
  const { left } = await countCodes(session, reward.id);
  if (left + more <= MAX_CODES_LEFT) return;
  throw new AppError(
    "limit_reached",
    `${left} codes are left in the pool; with ${more} more there would be over ${MAX_CODES_LEFT}, which is the limit.`,
  );
}

async function insertCodes(
  tx: Tx,
  reward: Reward,
  codes: readonly string[],
  now: number,
): Promise<Set<string>> {
  const rows = codes.map((code) => ({
    project_id: reward.project_id,
    reward_id: reward.id,
    code,
    created_at: now,
  }));
  const added = await insertMany<typeof COLUMNS, { code: string }>(
    tx,
    "coupon_codes",
    COLUMNS,
    rows,
    "on conflict (project_id, code) do nothing returning code",
  );
  return new Set(added.map(({ code }) => code));
}

function refusedOf({ codes, refused }: CheckedCodes, added: ReadonlySet<string>): RefusedCode[] {
  const known = [...codes].filter(([code]) => !added.has(code));
  const taken = known.map(([code, line]) => ({ line, code, reason: "is in a pool of this project already" }));
  return [...refused, ...taken].sort((a, b) => a.line - b.line);
}
