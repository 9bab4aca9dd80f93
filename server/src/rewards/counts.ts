import { countRows, type Session } from "../kernel/database/index.ts";
import { STATES, type State } from "./tables.ts";

/** How many grants of a rule are in each state. */
export type GrantCounts = { readonly [state in State]: number };

/** How a pool stands. */
export interface CodeCounts {
  uploaded: number;
  left: number;
  /** Grants that wait for a code. */
  waiting: number;
}

/** Counts along an index alone. */
export async function countGrants(session: Session, rewardId: number): Promise<GrantCounts> {
  const ids = "select id from reward_grants where reward_id = $1 and state = $2";
  const counts = await Promise.all(
    STATES.map(async (state) => [state, await countRows(session, ids, [rewardId, state])] as const),
  );
  return Object.fromEntries(counts) as GrantCounts;
}

export async function countCodes(session: Session, rewardId: number): Promise<CodeCounts> {
  const ofPool = "select id from coupon_codes where reward_id = $1";
  const waiting = "select id from reward_grants where reward_id = $1 and waits_for = 'codes'";
  const [uploaded, left, wanted] = await Promise.all([
    countRows(session, ofPool, [rewardId]),
    countRows(session, `${ofPool} and given_at is null`, [rewardId]),
    countRows(session, waiting, [rewardId]),
  ]);
  return { uploaded, left, waiting: wanted };
}
