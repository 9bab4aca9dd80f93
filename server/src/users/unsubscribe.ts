import type { NewEvent, UserData } from "../events/index.ts";
import { inList, type Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { lockUser } from "./find.ts";
import { loadUserData } from "./people.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser } from "./user.ts";

/** Whether users want mail, and what is recorded when that changes. */
const SUBSCRIPTIONS = {
  unsubscribe: { was: "is null", becomes: "$3", type: "tester_unsubscribed" },
  resubscribe: { was: "is not null", becomes: "null", type: "tester_resubscribed" },
} as const;
export type SubscriptionAct = keyof typeof SUBSCRIPTIONS;

/** The user wants no more mail, or wants it again. Asked again, nothing happens: links in mails are followed twice. */
export async function changeSubscription(
  deps: UsersDeps,
  project: Project,
  act: SubscriptionAct,
  userId: number,
  source: string,
): Promise<UserData> {
  return deps.db.transact(async (tx) => {
    const user = await lockUser(tx, project.id, userId);
    const { changed, events } = await changeSubscriptions(tx, deps, project, act, [userId], source);
    await deps.record(tx, events);
    const [data] = changed.length > 0 ? changed : await loadUserData(tx, deps.baseUrl(), [user]);
    return data as UserData;
  });
}

/** The same for many in the caller's transaction, who records the events: those for whom it makes a difference. */
export async function changeSubscriptions(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  act: SubscriptionAct,
  userIds: readonly number[],
  source: string,
): Promise<{ changed: UserData[]; events: NewEvent[] }> {
  const { was, becomes, type } = SUBSCRIPTIONS[act];
  const rows = await tx.all<UserRow>(
    `update users set unsubscribed_at = ${becomes}, updated_at = $3
     where project_id = $1 and id in ${inList(tx, "$2")} and unsubscribed_at ${was} returning ${ALL_COLUMNS}`,
    [project.id, JSON.stringify(userIds), deps.clock.now()],
  );
  const changed = await loadUserData(tx, deps.baseUrl(), rows.map(readUser));
  const events = changed.map((data) => ({
    projectId: project.id,
    type,
    data: { ...data, source },
    userId: data.id,
  }));
  return { changed, events };
}
