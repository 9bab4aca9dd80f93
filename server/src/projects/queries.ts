import type { Selectable } from "kysely";
import { inList, type Session } from "../kernel/database/index.ts";
import type { Tables } from "../kernel/database/tables.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import { DEFAULT_SETTINGS, type Project } from "./project.ts";

type ProjectRow = Selectable<Tables["projects"]>;

/** Digits are an id, in one spelling each, as projects are remembered by it; anything else is a slug. Deleted ones are not found. */
export async function findProject(session: Session, ref: string): Promise<Project | null> {
  const isId = /^[1-9]\d{0,14}$/.test(ref);
  const [row] = await session.all<ProjectRow>(
    `select * from projects where ${isId ? "id" : "slug"} = $1 and deleted_at is null`,
    [isId ? Number(ref) : ref],
  );
  return row ? toProject(row) : null;
}

/** Those of `ids` that aren't deleted, oldest first; one row more than the page has, if there is one. */
export async function listProjects(
  session: Session,
  ids: readonly number[],
  { limit, after }: PageRequest,
): Promise<Project[]> {
  const rows = await session.all<ProjectRow>(
    `select * from projects where id in ${inList(session, "$1")} and id > $2 and deleted_at is null
     order by id limit $3`,
    [JSON.stringify(ids), after ?? 0, limit + 1],
  );
  return rows.map(toProject);
}

/** Every project; for commands. */
export async function allProjects(session: Session): Promise<Project[]> {
  const rows = await session.all<ProjectRow>("select * from projects where deleted_at is null order by id");
  return rows.map(toProject);
}

function toProject(row: ProjectRow): Project {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    doubleOptIn: row.double_opt_in === 1,
    referralRule: row.referral_rule,
    referralGoal: row.referral_goal,
    rankRule: row.rank_rule,
    pointRules: { ...DEFAULT_SETTINGS.pointRules, ...JSON.parse(row.point_rules) },
    friendInvitations: row.friend_invitations,
    idleAfterDays: row.idle_after_days,
    retentionDays: row.retention_days,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
