import type { NewEvent, UserData } from "../events/index.ts";
import { isUniqueViolation, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { applyChange, type Person, type UserChange } from "./changes.ts";
import type { UsersDeps } from "./deps.ts";
import { lockUser } from "./find.ts";
import { loadGroups } from "./groups.ts";
import { moveIn } from "./move.ts";
import { actToSet, type WantedStatus } from "./moves.ts";
import { loadReferrers } from "./people.ts";
import { saveChanges } from "./save-changes.ts";
import { type User, userData } from "./user.ts";

/**
 * Changes what is sent of a user, and moves the user to the status that is wanted, if one is: both or
 * neither. `tester_updated` is recorded, unless nothing is different afterwards.
 */
export async function changeUser(
  deps: UsersDeps,
  project: Project,
  userId: number,
  change: UserChange,
  wanted: WantedStatus | null = null,
): Promise<UserData> {
  try {
    return await deps.db.transact(async (tx) => {
      const { user, data } = await changeIn(tx, deps, project, userId, change);
      const act = wanted && actToSet(wanted, user.status);
      return act ? moveIn(tx, deps, project, userId, act) : data;
    });
  } catch (error) {
    throw isUniqueViolation(error) ? await whatIsTaken(deps, project, userId, change) : error;
  }
}

async function changeIn(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  userId: number,
  change: UserChange,
): Promise<{ user: User; data: UserData }> {
  const user = await lockUser(tx, project.id, userId);
  const groups = (await loadGroups(tx, [userId])).get(userId) ?? [];
  const referrers = await loadReferrers(tx, [user]);
  const { after, changed } = applyChange({ user, groups }, change, deps.clock.now());
  const around = { referrer: referrers.get(user.referrer_id ?? 0) ?? null, groups: after.groups };
  const data = userData(after.user, around, deps.baseUrl());
  if (changed.length === 0) return { user, data };
  await saveChanges(tx, [{ before: { user, groups }, after }]);
  await deps.record(tx, [updatedEvent(after, data, changed)]);
  return { user, data };
}

export function updatedEvent({ user }: Person, data: UserData, changed: readonly string[]): NewEvent {
  return {
    projectId: user.project_id,
    type: "tester_updated",
    data: { ...data, changed },
    userId: user.id,
  };
}

async function whatIsTaken(
  deps: UsersDeps,
  project: Project,
  userId: number,
  { email }: UserChange,
): Promise<AppError> {
  const [other] = await deps.db.read.all<{ id: number }>(
    "select id from users where project_id = $1 and canonical_email = $2 and id <> $3",
    [project.id, email?.canonical ?? "", userId],
  );
  if (!other) return new AppError("conflict", "This referral code is taken. Choose another.");
  return new AppError(
    "conflict",
    `User ${other.id} of this project has the address ${email?.address} already, or one that reaches the same mailbox.`,
  );
}
