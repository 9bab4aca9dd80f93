import type { Session, Tx } from "../kernel/database/index.ts";
import type { Principal, Role } from "./access.ts";

export interface Membership {
  projectId: number;
  /** null for a key. */
  role: Role | null;
}

/** What a member is in a project; changes nothing where the member is in it already, and answers whether so. */
export async function addMembership(
  tx: Tx,
  membership: { projectId: number; memberId: number; role: Role; at: number },
): Promise<boolean> {
  const { projectId, memberId, role, at } = membership;
  const rows = await tx.all(
    `insert into memberships (project_id, member_id, role, created_at) values ($1, $2, $3, $4)
     on conflict (project_id, member_id) do nothing returning member_id`,
    [projectId, memberId, role, at],
  );
  return rows.length > 0;
}

/** The projects that somebody has a part in. */
export async function membershipsOf(session: Session, principal: Principal): Promise<Membership[]> {
  if (principal.kind === "key") return [{ projectId: principal.projectId, role: null }];
  const rows = await session.all<{ project_id: number; role: Role }>(
    "select project_id, role from memberships where member_id = $1 order by project_id",
    [principal.memberId],
  );
  return rows.map((row) => ({ projectId: row.project_id, role: row.role }));
}
