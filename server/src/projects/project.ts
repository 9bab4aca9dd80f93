import type { FastifyRequest } from "fastify";

/** When a referral counts: when the friend signs up, confirms the address, becomes active, or reaches a goal. */
export const REFERRAL_RULES = ["signup", "confirmed", "active", "goal"] as const;
export type ReferralRule = (typeof REFERRAL_RULES)[number];

/** What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier. */
export const RANK_RULES = ["referrals", "signup", "points"] as const;
export type RankRule = (typeof RANK_RULES)[number];

/** How many points an act earns; 0: none. */
export interface PointRules {
  signup: number;
  /** Once for each network that a user shares the link on. */
  share: number;
  /** For each friend who counts. */
  referral: number;
  /** By the goal's name. */
  goals: { readonly [name: string]: number };
}

/** What a project's owner can set. */
export interface ProjectSettings {
  /** New users are `unconfirmed` until they follow the link in an e-mail. */
  doubleOptIn: boolean;
  referralRule: ReferralRule;
  /** Which goal of the friend's counts, where the rule is `goal`; null: any. */
  referralGoal: string | null;
  rankRule: RankRule;
  pointRules: PointRules;
  /** How many friends a new user may invite. */
  friendInvitations: number;
  /** null: silent users stay active. */
  idleAfterDays: number | null;
  /** How long finished deliveries and their logs are kept; null: for good. */
  retentionDays: number | null;
}

export interface Project extends ProjectSettings {
  id: number;
  slug: string;
  name: string;
  createdAt: number;
  updatedAt: number;
}

export const DEFAULT_SETTINGS: ProjectSettings = {
  doubleOptIn: false,
  referralRule: "signup",
  referralGoal: null,
  rankRule: "referrals",
  pointRules: { signup: 0, share: 0, referral: 0, goals: {} },
  friendInvitations: 5,
  idleAfterDays: null,
  retentionDays: 30,
};

/** The project that a request is about; for routes whose access is `inProject` or `visitor`. */
export function projectOf(request: FastifyRequest): Project {
  if (!request.project) throw new Error(`${request.routeOptions.url} is not about a project.`);
  return request.project as Project; // what the directory gave to the access hook
}
