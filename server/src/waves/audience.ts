import type { Status } from "../events/index.ts";
import type { User } from "../users/index.ts";
import type { SkipReason } from "./tables.ts";

/** The statuses from which a wave may invite people. */
export const INVITABLE = ["imported", "applied", "rejected", "invited"] as const satisfies readonly Status[];
type Invitable = (typeof INVITABLE)[number];

/** What of a list of users is meant, as the API writes it. */
export interface AudienceFilter {
  status?: Invitable;
  email?: string;
  q?: string;
  group?: string;
  referral_code?: string;
  referred_by?: string;
  created_after?: string;
  created_before?: string;
}

/** Whom a wave invites; `count`: only the first so many, null: all. */
export type Audience =
  /** The first of the waitlist. */
  | { kind: "top"; count: number }
  | { kind: "group"; group: string; count: number | null }
  | { kind: "filter"; filter: AudienceFilter; count: number | null }
  /** Whom an earlier wave invited, and who have not come. */
  | { kind: "wave"; wave: number };

/**
 * The statuses that are meant. Who was rejected, or is invited already, is not invited by the way: only where
 * the filter asks for just that.
 */
export function meantStatuses(audience: Audience): readonly Status[] {
  switch (audience.kind) {
    case "top":
      return ["applied"];
    case "wave":
      return ["invited"];
    case "filter":
      return audience.filter.status ? [audience.filter.status] : ["applied", "imported"];
    case "group":
      return ["applied", "imported"];
  }
}

const NUMBER = new Intl.NumberFormat("en-US");
/** Characters of another wave's name in a name that is made of it. */
const MAX_SOURCE = 80;

/** What a wave is called that nobody gave a name; `source` is the name of the wave whose people are meant. */
export function nameOf(audience: Audience, source: string | null): string {
  switch (audience.kind) {
    case "top":
      return `Top ${NUMBER.format(audience.count)}`;
    case "group":
      return `${firstOf(audience.count)}${audience.group}`;
    case "filter":
      return `${firstOf(audience.count)}filtered users`;
    case "wave":
      return `${(source ?? "").slice(0, MAX_SOURCE)}, again`;
  }
}

function firstOf(count: number | null): string {
  return count === null ? "" : `${NUMBER.format(count)} of `;
}

export interface Sorted {
  userId: number;
  /** Why somebody is not invited; null for who is. */
  skipped: SkipReason | null;
}

/** Says for each who is to be gone through, in order, whether the invitation is still right. */
export function sortOut(
  userIds: readonly number[],
  there: ReadonlyMap<number, Pick<User, "status" | "unsubscribed_at">>,
  meant: readonly Status[],
): Sorted[] {
  return userIds.map((userId) => ({ userId, skipped: reasonToSkip(there.get(userId), meant) }));
}

/** An invitation is mail: who has asked for none gets none by a wave. By hand one may still invite them. */
function reasonToSkip(
  user: Pick<User, "status" | "unsubscribed_at"> | undefined,
  meant: readonly Status[],
): SkipReason | null {
  if (!user) return "deleted";
  if (!meant.includes(user.status)) return "moved";
  return user.unsubscribed_at === null ? null : "unsubscribed";
}
