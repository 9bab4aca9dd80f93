import type { NewEvent, UserData } from "../events/index.ts";
import { isUniqueViolation, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { applyChange, type Person, type UserChange } from "./changes.ts";
import type { UsersDeps } from "./deps.ts";
import { noteEarlierMailboxes } from "./earlier-mailboxes.ts";
import { lockUser, mailboxOf } from "./find.ts";
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
      const user = await lockUser(tx, project.id, userId);
      const [{ data, event }] = (await changeUsers(tx, deps, [user], () => change)) as [Changed];
      if (event) await deps.record(tx, [event]);
      const act = wanted && actToSet(wanted, user.status);
      return act ? moveIn(tx, deps, project, userId, act) : data;
    });
  } catch (error) {
    throw isUniqueViolation(error) ? await whatIsTaken(deps, project, userId, change) : error;
  }
}

export interface Changed {
  user: User;
  data: UserData;
  /** To be recorded by the caller; null where nothing is different. */
  event: NewEvent | null;
}

/** Changes users, who must be locked, each as `changeOf` says; one answer for each, in order. */
export async function changeUsers(
  tx: Tx,
  deps: UsersDeps,
  users: readonly User[],
  changeOf: (person: Person) => UserChange,
): Promise<Changed[]> {
  const [groups, referrers] = await Promise.all([
    loadGroups(
      tx,
      users.map((user) => user.id),
    ),
    loadReferrers(tx, users),
  ]);
  const now = deps.clock.now();
  const plans = users.map((user) => {
    const before: Person = { user, groups: groups.get(user.id) ?? [] };
    return { before, ...applyChange(before, changeOf(before), now) };
  });
  await saveChanges(
    tx,
    plans.filter(({ changed }) => changed.length > 0),
  );
  const left = plans.filter(
    ({ before, after }) => before.user.canonical_email !== after.user.canonical_email,
  );
  await noteEarlierMailboxes(
    tx,
    deps.nameMailbox,
    left.map(({ before }) => mailboxOf(before.user)),
  );
  return plans.map(({ after, changed }) => {
    const referrer = referrers.get(after.user.referrer_id ?? 0) ?? null;
    const data = userData(after.user, { referrer, groups: after.groups }, deps.baseUrl());
    const event = changed.length > 0 ? updatedEvent(after, data, changed) : null;
    return { user: after.user, data, event };
  });
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
