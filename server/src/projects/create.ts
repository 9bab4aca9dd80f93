import { addMembership } from "../accounts/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { DEFAULT_SETTINGS, type Project, type ProjectSettings } from "./project.ts";
import { findProject } from "./queries.ts";
import { slugFrom } from "./slug.ts";

/** How many numbers are tried behind a slug that is taken, before the time itself is put there. */
const MAX_NUMBERED = 50;

export interface NewProject {
  name: string;
  /** Left out: made from the name, with a number if that is taken. */
  slug?: string | undefined;
  settings?: Partial<ProjectSettings>;
  /** null: nobody's yet, as made by a command. */
  ownerId: number | null;
}

/** Makes a project, with its owner. */
export async function createProject(tx: Tx, now: number, input: NewProject): Promise<Project> {
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  for (const slug of input.slug === undefined ? candidates(input.name, now) : [input.slug]) {
    if (!(await insertUnlessTaken(tx, now, { slug, name: input.name, ...settings }))) continue;
    const project = (await findProject(tx, slug)) as Project;
    if (input.ownerId !== null) {
      await addMembership(tx, { projectId: project.id, memberId: input.ownerId, role: "owner", at: now });
    }
    return project;
  }
  throw new AppError("conflict", `The slug "${input.slug}" is taken. Choose another.`);
}

function* candidates(name: string, now: number): Generator<string> {
  const slug = slugFrom(name);
  yield slug;
  for (let n = 2; n <= MAX_NUMBERED; n++) yield `${slug}-${n}`;
  yield `${slug}-${now}`;
}

/** False where the slug is taken. */
async function insertUnlessTaken(
  tx: Tx,
  now: number,
  project: ProjectSettings & { slug: string; name: string },
): Promise<boolean> {
  if (await findProject(tx, project.slug)) return false;
  const row = await tx.q
    .insertInto("projects")
    .values({
      slug: project.slug,
      name: project.name,
      double_opt_in: project.doubleOptIn ? 1 : 0,
      referral_rule: project.referralRule,
      referral_goal: project.referralGoal,
      rank_rule: project.rankRule,
      point_rules: JSON.stringify(project.pointRules),
      friend_invitations: project.friendInvitations,
      idle_after_days: project.idleAfterDays,
      retention_days: project.retentionDays,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
