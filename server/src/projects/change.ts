import { type Database, isUniqueViolation, type Value } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { ProjectDirectory } from "./directory.ts";
import type { Project, ProjectSettings } from "./project.ts";
import { findProject } from "./queries.ts";

export type ProjectChange = Partial<ProjectSettings & { name: string; slug: string }>;

const COLUMNS = {
  name: "name",
  slug: "slug",
  doubleOptIn: "double_opt_in",
  referralRule: "referral_rule",
  referralGoal: "referral_goal",
  rankRule: "rank_rule",
  pointRules: "point_rules",
  friendInvitations: "friend_invitations",
  idleAfterDays: "idle_after_days",
  retentionDays: "retention_days",
} as const satisfies Record<keyof ProjectChange, string>;

/** Changes what is given. What stood at the old slug is found there no more. */
export async function changeProject(
  { db, directory }: { db: Database; directory: ProjectDirectory },
  now: number,
  project: Project,
  change: ProjectChange,
): Promise<Project> {
  const columns: Record<string, Value> = { updated_at: now };
  for (const [member, value] of Object.entries(change)) {
    columns[COLUMNS[member as keyof ProjectChange]] = columnValue(value);
  }
  const changed = await db
    .transact(async (tx) => {
      await tx.q
        .updateTable("projects")
        .set(columns)
        .where("id", "=", project.id)
        .where("deleted_at", "is", null)
        .execute();
      return findProject(tx, String(project.id));
    })
    .catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      throw new AppError("conflict", `The slug "${change.slug}" is taken. Choose another.`);
    });
  directory.forget(project);
  if (!changed) throw new AppError("not_found", `The project "${project.slug}" was deleted meanwhile.`);
  directory.forget(changed);
  return changed;
}

function columnValue(value: ProjectChange[keyof ProjectChange]): Value {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "object") return value && JSON.stringify(value);
  return value as Value;
}
