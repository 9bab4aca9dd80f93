import type { UserData } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { findUser, noUser } from "./find.ts";
import { loadUserData } from "./people.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser } from "./user.ts";

/** The user wants no more mail. Asked again, nothing happens: links in mails are followed twice. */
export function unsubscribe(
  deps: UsersDeps,
  project: Project,
  userId: number,
  source: string,
): Promise<UserData> {
  return change(deps, project, userId, source, {
    type: "tester_unsubscribed",
    statement: `update users set unsubscribed_at = $3, updated_at = $3
      where project_id = $1 and id = $2 and unsubscribed_at is null returning ${ALL_COLUMNS}`,
  });
}

/** The user wants mail again. */
export function resubscribe(
  deps: UsersDeps,
  project: Project,
  userId: number,
  source: string,
): Promise<UserData> {
  return change(deps, project, userId, source, {
    type: "tester_resubscribed",
    statement: `update users set unsubscribed_at = null, updated_at = $3
      where project_id = $1 and id = $2 and unsubscribed_at is not null returning ${ALL_COLUMNS}`,
  });
}

async function change(
  deps: UsersDeps,
  project: Project,
  userId: number,
  source: string,
  { type, statement }: { type: "tester_unsubscribed" | "tester_resubscribed"; statement: string },
): Promise<UserData> {
  return deps.db.transact(async (tx) => {
    const [row] = await tx.all<UserRow>(statement, [project.id, userId, deps.clock.now()]);
    const user = row ? readUser(row) : await findUser(tx, project.id, userId);
    if (!user) throw noUser(userId);
    const [data] = (await loadUserData(tx, deps.baseUrl(), [user])) as [UserData];
    if (row) await deps.record(tx, [{ projectId: project.id, type, data: { ...data, source }, userId }]);
    return data;
  });
}
