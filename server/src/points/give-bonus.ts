import type { UserData } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import { loadUserData, lockNamedUser, type NamedUser, type User } from "../users/index.ts";
import type { PointsDeps } from "./deps.ts";
import { givePoints } from "./give.ts";
import type { PointEntryRow } from "./tables.ts";

const CAUSE_BYTES = 9;

export interface Bonus {
  points: number;
  reason: string;
}

/** Gives a user points by hand, or takes some: the balance may go below zero. */
export async function giveBonus(
  deps: PointsDeps,
  project: Project,
  named: NamedUser,
  bonus: Bonus,
): Promise<{ entry: PointEntryRow; user: User; balance: number }> {
  const cause = `bonus/${deps.ids.token(CAUSE_BYTES)}`;
  const { entry, ...given } = await give(deps, project, named, { ...bonus, cause });
  return { entry: entry as PointEntryRow, ...given };
}

/** The same for a program that may ask twice: nothing is given a second time for one key. */
export async function giveBonusOnce(
  deps: PointsDeps,
  project: Project,
  named: NamedUser,
  { key, ...bonus }: Bonus & { key: string },
): Promise<{ isNew: boolean; balance: number }> {
  const { entry, balance } = await give(deps, project, named, { ...bonus, cause: `bonus/key/${key}` });
  return { isNew: entry !== null, balance };
}

function give(
  deps: PointsDeps,
  project: Project,
  named: NamedUser,
  { points, reason, cause }: Bonus & { cause: string },
): Promise<{ entry: PointEntryRow | null; user: User; balance: number }> {
  return deps.db.transact(async (tx) => {
    const { user } = await lockNamedUser(tx, project.id, named);
    const [data] = (await loadUserData(tx, deps.baseUrl(), [user])) as [UserData];
    const { entries, events } = await givePoints(tx, deps, [
      { project, user: data, points, kind: "bonus", reason, cause },
    ]);
    await deps.record(tx, events);
    const [entry = null] = entries;
    return { entry, user, balance: user.points + (entry?.points ?? 0) };
  });
}
