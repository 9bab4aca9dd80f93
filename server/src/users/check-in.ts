import type { UserData } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { moveUsers, refusal } from "./move.ts";
import { loadUserData } from "./people.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser } from "./user.ts";

/** An active user was seen in the customer's product; one who had fallen idle is active again. */
export async function checkIn(deps: UsersDeps, project: Project, userId: number): Promise<UserData> {
  return deps.db.transact(async (tx) => {
    const [seen] = await tx.all<UserRow>(
      `update users set seen_at = $3 where project_id = $1 and id = $2 and status = 'active' returning ${ALL_COLUMNS}`,
      [project.id, userId, deps.clock.now()],
    );
    if (seen) {
      const [data] = await loadUserData(tx, deps.baseUrl(), [readUser(seen)]);
      return data as UserData;
    }
    const { moved, events } = await moveUsers(tx, deps, project, "wake", [userId]);
    const [woken] = moved;
    if (!woken) throw await refusal(tx, project.id, userId, "wake");
    await deps.record(tx, events);
    return woken.data;
  });
}
