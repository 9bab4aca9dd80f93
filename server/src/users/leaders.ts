import type { Session } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

/**
 * Who brought the most friends that count, whatever came of them since, and of those who brought as many, who came
 * first; one more than the page has, if there is one. The suspended are left out. A page goes on behind where its last
 * user is by now.
 */
export async function listLeaders(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<User[]> {
  const last =
    after === null ? { id: 0, signups: Number.MAX_SAFE_INTEGER } : await placeOf(session, projectId, after);
  const asMany = await session.all<UserRow>(
    `${ofProject} and share_signups_count = $2 and id > $3 order by id limit $4`,
    [projectId, last.signups, last.id, limit + 1],
  );
  const fewer = await session.all<UserRow>(
    `${ofProject} and share_signups_count < $2 order by share_signups_count desc, id limit $3`,
    [projectId, last.signups, limit + 1 - asMany.length],
  );
  return [...asMany, ...fewer].map(readUser);
}

const ofProject = `select ${ALL_COLUMNS} from users where project_id = $1
  and share_signups_count > 0 and status <> 'suspended'`;

async function placeOf(
  session: Session,
  projectId: number,
  userId: number,
): Promise<{ id: number; signups: number }> {
  const [user] = await session.all<{ id: number; signups: number }>(
    "select id, share_signups_count as signups from users where project_id = $1 and id = $2",
    [projectId, userId],
  );
  if (!user)
    throw invalidInput("cursor", "the page before ended with a user who is gone; start again without it");
  return user;
}
