import type { EventType, RecordedEvent, Status } from "../../events/index.ts";
import { counted } from "../../kernel/counted.ts";
import { timeText } from "../../kernel/time-text.ts";
import type { RankRule } from "../../projects/index.ts";

/** What can move somebody in the order; that others overtake is no change of one's own. */
export const CAUSES = [
  "joined",
  "let_back_in",
  "time_changed",
  "friend_counted",
  "friend_revoked",
  "points_earned",
  "points_revoked",
] as const;
export type Cause = (typeof CAUSES)[number];

/** The last thing that moved a user in the order. */
export interface LastChange {
  at: number;
  cause: Cause;
  /** Whom the credit was for. */
  friendId: number | null;
  /** How many were earned, or taken: then below zero. */
  points: number | null;
  /** What the event says of it. */
  reason: string | null;
}

const CAUSE_OF: { readonly [type in EventType]?: Cause } = {
  tester_applied: "joined",
  tester_unsuspended: "let_back_in",
  tester_updated: "time_changed",
  referral_qualified: "friend_counted",
  referral_revoked: "friend_revoked",
  points_earned: "points_earned",
  points_revoked: "points_revoked",
};

const OF_ANY_RULE = ["tester_applied", "tester_unsuspended", "tester_updated"] as const;

/** The events that can move somebody in the order of a rule. */
export const MOVING_EVENTS: { readonly [rule in RankRule]: readonly EventType[] } = {
  signup: OF_ANY_RULE,
  referrals: [...OF_ANY_RULE, "referral_qualified", "referral_revoked"],
  points: [...OF_ANY_RULE, "points_earned", "points_revoked"],
};

type MovingEvent = Pick<RecordedEvent, "type" | "body" | "created_at"> & { related_user_id: number | null };

/** What moved somebody last, from the events that can, newest first; null where none of them did. */
export function lastChangeOf(events: readonly MovingEvent[]): LastChange | null {
  for (const { type, body, created_at: at, related_user_id } of events) {
    const cause = CAUSE_OF[type as EventType];
    const { changed, points, reason } = JSON.parse(body).data as {
      changed?: readonly string[];
      points?: number;
      reason?: string | null;
    };
    if (!cause || (cause === "time_changed" && !changed?.includes("applied_at"))) continue;
    const isCredit = cause === "friend_counted" || cause === "friend_revoked";
    return {
      at,
      cause,
      friendId: isCredit ? related_user_id : null,
      points: points ?? null,
      reason: reason ?? null,
    };
  }
  return null;
}

/** What puts somebody where they are. */
export interface Reasons {
  rule: RankRule;
  /** Friends who count, or points; null where the time alone decides. */
  score: number | null;
  /** Decides between people with the same score. */
  joinedAt: number;
  lastChange: LastChange | null;
}

/** The reasons in words. `friend` is the address of whom the last change was for, where that is known. */
export function explain({ rule, score, joinedAt, lastChange }: Reasons, friend: string | null): string {
  const since = `joined at ${timeText(joinedAt)}`;
  const words = {
    signup: () => `The order goes by the time of joining the waitlist, earlier first: ${since}.`,
    referrals: () =>
      `${counted(score ?? 0, "friend who counts", "friends who count")}; of those with as many, earlier first: ${since}.`,
    points: () => `${counted(score ?? 0, "point")}; of those with as many, earlier first: ${since}.`,
  };
  const last = lastChange
    ? ` Last change at ${timeText(lastChange.at)}: ${changeText(lastChange, friend)}.`
    : "";
  return words[rule]() + last;
}

function changeText({ cause, points, reason }: LastChange, friend: string | null): string {
  const who = friend ?? "a friend";
  const why = reason ? ` (${reason})` : "";
  const texts: { readonly [cause in Cause]: string } = {
    joined: "joined the waitlist",
    let_back_in: "let back in after a suspension",
    time_changed: "the time of joining was changed",
    friend_counted: `${who} came to count`,
    friend_revoked: `${who} counts no more${why}`,
    points_earned: `${counted(points ?? 0, "point")} earned${why}`,
    points_revoked: `${counted(Math.abs(points ?? 0), "point")} taken back${why}`,
  };
  return texts[cause];
}

/** Why somebody is not on the waitlist. */
export const NOT_RANKED: { readonly [status in Status]: string } = {
  applied: "This user is just joining the waitlist. Ask again.",
  imported: "Imported users are not on the waitlist until they join it.",
  unconfirmed: "Unconfirmed users are not on the waitlist until they confirm their address.",
  invited: "Invited users are no longer on the waitlist.",
  active: "Active users are no longer on the waitlist.",
  idle: "Idle users are no longer on the waitlist.",
  rejected: "Rejected users are not on the waitlist.",
  suspended: "Suspended users are not on the waitlist. Whoever was on it comes back to it when let back in.",
};
