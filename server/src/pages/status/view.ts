import type { Project } from "../../projects/index.ts";
import type { Position, Reasons } from "../../users/index.ts";
import type { PageModel } from "../settings/directory.ts";

/** How it stands with somebody, as far as the person is told. `other`: turned down, held back, gone quiet. */
export const STATES = ["unconfirmed", "waiting", "invited", "active", "other"] as const;
export type State = (typeof STATES)[number];

/** Where somebody stands, and why there. */
export interface Place extends Position {
  reasons: Reasons;
}

/** A reward on the way. */
export interface NextReward {
  name: string;
  description: string;
  /** What counts for it. */
  metric: "referrals" | "points";
  threshold: number;
  value: number;
}

export const GOT_STATES = ["pending", "earned", "delivered"] as const;

/** A reward that somebody has, or will have once it was looked at. */
export interface GotReward {
  name: string;
  description: string;
  state: (typeof GOT_STATES)[number];
  couponCode: string | null;
}

export interface RewardsSeen {
  next: readonly NextReward[];
  got: readonly GotReward[];
}

/** Somebody at the head of the waitlist, as everybody may see. */
export interface Leader {
  userId: number;
  position: number;
  /** First name and the last name's initial; "" for somebody without a name. */
  name: string;
  /** Friends or points, as the project's rule goes by; null where the time alone decides. */
  score: number | null;
}

/** All that a status page shows. */
export interface Status {
  project: Project;
  model: PageModel;
  /** For whoever shares. null: nobody, it is a newcomer's view. */
  userId: number | null;
  state: State;
  /** null for who is not on the waitlist. */
  place: Place | null;
  friends: number;
  /** null where the project gives none. */
  points: number | null;
  referralCode: string;
  shareLink: string;
  rewards: RewardsSeen;
  /** null where they are not shown. */
  leaders: readonly Leader[] | null;
}
