import Type, { type Static } from "typebox";
import { ROLES, type Role } from "../accounts/index.ts";
import { NAME } from "../kernel/http/index.ts";
import type { ProjectChange } from "./change.ts";
import { type Project, RANK_RULES, REFERRAL_RULES } from "./project.ts";
import { MAX_SLUG, SLUG_PATTERN } from "./slug.ts";

const days = (description: string) =>
  Type.Union([Type.Integer({ minimum: 1, maximum: 3650 }), Type.Null()], { description });

export const projectName = Type.String(NAME);
const slug = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: MAX_SLUG,
  errorMessage: "must be lower case letters and digits, in words joined by hyphens, with a letter in it",
  description: "The project's name in addresses.",
});

/** The goals that earn points, at most. */
const MAX_GOALS = 50;
/** What a goal may be called: `purchase`, `first login`. */
export const goalName = Type.String({
  pattern: "^[A-Za-z0-9][A-Za-z0-9 _.:-]{0,63}$",
  errorMessage: "must be up to 64 letters and digits, with spaces and . : _ - between them",
});
const pointsOf = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description });

const settings = {
  double_opt_in: Type.Boolean({
    description: "New users confirm their address before they are on the list.",
  }),
  referral_rule: Type.Enum([...REFERRAL_RULES], {
    description:
      "When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.",
  }),
  referral_goal: Type.Union([goalName, Type.Null()], {
    description: "Which goal of the friend's counts, where the rule is `goal`; null: any.",
  }),
  rank_rule: Type.Enum([...RANK_RULES], {
    description:
      "What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.",
  }),
  point_rules: Type.Object(
    {
      signup: pointsOf("Signing up."),
      share: pointsOf("Sharing the link, once for each network."),
      referral: pointsOf("A friend who counts."),
      goals: Type.Record(goalName, pointsOf("Reaching this goal."), {
        maxProperties: MAX_GOALS,
        additionalProperties: false,
      }),
    },
    { additionalProperties: false, description: "How many points each act earns; 0: none." },
  ),
  friend_invitations: Type.Integer({
    minimum: 0,
    maximum: 1000,
    description: "How many friends a new user may invite.",
  }),
  idle_after_days: days("Active users not seen for so long become idle; null: never."),
  retention_days: days("How long finished deliveries and their logs are kept; null: for good."),
};

/** `:project` in a path. */
export const ProjectParams = Type.Object({
  project: Type.String({ description: "The project's id or slug." }),
});

export const ProjectBody = Type.Object(
  { name: projectName, slug: Type.Optional(slug), ...Type.Partial(Type.Object(settings)).properties },
  { additionalProperties: false },
);

export const ProjectPatch = Type.Partial(Type.Object({ name: projectName, slug, ...settings }), {
  additionalProperties: false,
});

export const role = Type.Union([Type.Enum([...ROLES]), Type.Null()], {
  description: "What you are in the project; null for a key.",
  examples: ["owner"],
});

export const ProjectAnswer = Type.Object({
  id: Type.Integer(),
  slug: Type.String(),
  name: Type.String(),
  ...settings,
  role,
  created_at: Type.String({ format: "date-time" }),
  updated_at: Type.String({ format: "date-time" }),
});

export function toWire(project: Project, role: Role | null): Static<typeof ProjectAnswer> {
  return {
    id: project.id,
    slug: project.slug,
    name: project.name,
    double_opt_in: project.doubleOptIn,
    referral_rule: project.referralRule,
    referral_goal: project.referralGoal,
    rank_rule: project.rankRule,
    point_rules: project.pointRules,
    friend_invitations: project.friendInvitations,
    idle_after_days: project.idleAfterDays,
    retention_days: project.retentionDays,
    role,
    created_at: new Date(project.createdAt).toISOString(),
    updated_at: new Date(project.updatedAt).toISOString(),
  };
}

/** Only what was sent: a member that is missing changes nothing. */
export function fromWire(patch: Static<typeof ProjectPatch>): ProjectChange {
  const change = {
    name: patch.name,
    slug: patch.slug,
    doubleOptIn: patch.double_opt_in,
    referralRule: patch.referral_rule,
    referralGoal: patch.referral_goal,
    rankRule: patch.rank_rule,
    pointRules: patch.point_rules,
    friendInvitations: patch.friend_invitations,
    idleAfterDays: patch.idle_after_days,
    retentionDays: patch.retention_days,
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
