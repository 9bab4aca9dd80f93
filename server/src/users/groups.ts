import Type from "typebox";
import { inList, insertMany, type Session, type Tx } from "../kernel/database/index.ts";
import { invalidInput } from "../kernel/errors.ts";

export const MAX_GROUPS = 50;
const MAX_NAME = 64;
const CONTROL = /\p{Cc}/u;

/** Names of groups, as they come in. */
export const GroupsInput = Type.Array(Type.String({ maxLength: MAX_NAME }), { maxItems: MAX_GROUPS });

/** In order, each once; throws for a name that is empty or has control characters. */
export function readGroups(names: readonly string[], path = "groups"): string[] {
  const groups = new Set(names.map((name) => name.trim()));
  for (const name of groups) {
    if (name === "" || CONTROL.test(name)) {
      throw invalidInput(
        path,
        `"${name}" is no group's name: it needs 1 to ${MAX_NAME} printable characters`,
      );
    }
  }
  return [...groups].sort();
}

/** The groups of these users, in order of name; users without any are left out. */
export async function loadGroups(
  session: Session,
  userIds: readonly number[],
): Promise<Map<number, string[]>> {
  const groups = new Map<number, string[]>();
  if (userIds.length === 0) return groups;
  const rows = await session.all<{ user_id: number; name: string }>(
    `select user_id, name from user_groups where user_id in ${inList(session, "$1")}`,
    [JSON.stringify(userIds)],
  );
  for (const { user_id, name } of rows) groups.set(user_id, [...(groups.get(user_id) ?? []), name]);
  for (const names of groups.values()) names.sort();
  return groups;
}

interface Membership {
  projectId: number;
  userId: number;
  groups: readonly string[];
}

/** Puts fresh users into their groups. */
export async function addToGroups(tx: Tx, members: readonly Membership[]): Promise<void> {
  const rows = members.flatMap(({ projectId, userId, groups }) =>
    groups.map((name) => ({ project_id: projectId, name, user_id: userId })),
  );
  await insertMany(tx, "user_groups", { project_id: "bigint", name: "text", user_id: "bigint" }, rows);
}

/** Replaces the groups of each of these users. */
export async function replaceGroups(tx: Tx, members: readonly Membership[]): Promise<void> {
  if (members.length === 0) return;
  await tx.all(`delete from user_groups where user_id in ${inList(tx, "$1")}`, [
    JSON.stringify(members.map(({ userId }) => userId)),
  ]);
  await addToGroups(tx, members);
}
