import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { type Affected, loadUserData, lockUsers, type User } from "../users/index.ts";
import { allowedReferralActs, type ReferralAct, refuseReferralAct } from "./acts.ts";
import { type Credit, credit } from "./credit.ts";
import type { ReferralActDeps } from "./deps.ts";
import type { Credited } from "./reactions.ts";
import type { ReferralRow } from "./tables.ts";

/** A referral with its people; null for who is gone. */
export interface ShownReferral extends ReferralRow {
  referrer: User | null;
  friend: User | null;
}

/** What an act does to a referral whose people are locked; answers the events to record. */
type Perform = (tx: Tx, row: ReferralRow, friend: Affected) => Promise<NewEvent[]>;

/**
 * Does to a referral what its state allows, else throws, saying what is allowed. Its people are locked first, in order
 * of id: nobody changes a referral without having locked its friend.
 */
export function actOnReferral(
  deps: ReferralActDeps,
  project: Project,
  referralId: number,
  act: ReferralAct,
  perform: Perform,
): Promise<ShownReferral> {
  return deps.db.transact(async (tx) => {
    const { friend_id, referrer_id } = await findReferral(tx, project.id, referralId);
    const users = await lockUsers(tx, project.id, [friend_id, referrer_id]);
    const friend = users.find(({ id }) => id === friend_id);
    const referrer = users.find(({ id }) => id === referrer_id);
    const row = await findReferral(tx, project.id, referralId);
    const present = { referrer: referrer !== undefined, friend: friend !== undefined };
    if (!friend || !referrer || !allowedReferralActs(row.state, present).includes(act)) {
      throw refuseReferralAct(act, row.state, present);
    }
    const [data] = (await loadUserData(tx, deps.baseUrl(), [friend])) as [UserData];
    await deps.record(tx, await perform(tx, row, { project, user: friend, data }));
    return { ...(await findReferral(tx, project.id, referralId)), referrer, friend };
  });
}

/** Gives credit for a referral, or takes it back. */
export async function creditOne(
  tx: Tx,
  { baseUrl }: ReferralActDeps,
  { id, referrer_id }: ReferralRow,
  friend: Affected,
  move: Credit,
): Promise<Credited[]> {
  const referral = { id, friend, referrerId: referrer_id };
  const referrers = await credit(tx, baseUrl(), [referral], move);
  return [referrers.step(referral)].filter((one) => one !== null);
}

async function findReferral(tx: Tx, projectId: number, referralId: number): Promise<ReferralRow> {
  const [row] = await tx.all<ReferralRow>("select * from referrals where project_id = $1 and id = $2", [
    projectId,
    referralId,
  ]);
  if (row) return row;
  throw new AppError("not_found", `There is no referral ${referralId} in this project.`);
}
