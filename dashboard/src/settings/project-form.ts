import type { Project } from "../projects/queries.ts";
import type { ProjectChange } from "./save-project.ts";

/** The settings as fields hold them: no number is the empty text. */
export interface ProjectFields {
  name: string;
  slug: string;
  referral_rule: Project["referral_rule"];
  /** Which goal counts; empty text: any. */
  referral_goal: string;
  rank_rule: Project["rank_rule"];
  double_opt_in: boolean;
  friend_invitations: number | "";
  idle_after_days: number | "";
}

export function fieldsOf(project: Project): ProjectFields {
  const { name, slug, referral_rule, rank_rule, double_opt_in, friend_invitations } = project;
  return {
    name,
    slug,
    referral_rule,
    referral_goal: project.referral_goal ?? "",
    rank_rule,
    double_opt_in,
    friend_invitations,
    idle_after_days: project.idle_after_days ?? "",
  };
}

/** What the fields change of the project; nothing that they leave. */
export function changeOf(project: Project, fields: ProjectFields): ProjectChange {
  const wanted = {
    ...fields,
    referral_goal: fields.referral_goal.trim() || null,
    friend_invitations: fields.friend_invitations === "" ? 0 : fields.friend_invitations,
    idle_after_days: fields.idle_after_days === "" ? null : fields.idle_after_days,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => project[field as keyof ProjectFields] !== value),
  );
}
