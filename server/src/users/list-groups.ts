import { countRows, type Session } from "../kernel/database/index.ts";
import type { NamePageRequest } from "../kernel/http/index.ts";

/** A group that somebody is in, and how many are. */
export interface Group {
  name: string;
  users: number;
}

/**
 * A project's groups in order of name; one more than the page has, if there is one. The names are hopped over, one
 * look-up each, however many are in a group; then those of the page are counted along the index.
 */
export async function listGroups(
  session: Session,
  projectId: number,
  { limit, after }: NamePageRequest,
): Promise<Group[]> {
  const names = await session.all<{ name: string }>(
    `with recursive hopping (name) as (
       select min(name) from user_groups where project_id = $1 and name > $2
       union all
       select (select min(name) from user_groups where project_id = $1 and name > hopping.name)
       from hopping where name is not null)
     select name from hopping where name is not null limit $3`,
    [projectId, after ?? "", limit + 1],
  );
  const groups: Group[] = [];
  for (const { name } of names) groups.push({ name, users: await countUsers(session, projectId, name) });
  return groups;
}

function countUsers(session: Session, projectId: number, name: string): Promise<number> {
  const members = "(select user_id as id, project_id, name from user_groups) as members";
  return countRows(session, `select id from ${members} where project_id = $1 and name = $2`, [
    projectId,
    name,
  ]);
}
