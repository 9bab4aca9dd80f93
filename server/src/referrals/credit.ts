import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { type Affected, addShareSignups, loadUserData, type User } from "../users/index.ts";

/** A friend who came by a referrer's link or code. */
export interface Referral {
  friend: Affected;
  referrerId: number;
}

/** Referrers as payloads show them, their count moving with each credit. */
export interface Referrers {
  get(id: number): UserData | null;
  /** Moves the count on, and answers the referrer as it is then; null where there was nobody to credit. */
  step(id: number): UserData | null;
}

/**
 * Adds `by` (1, or -1 to take it back) to the referrers' counts for each of `credited`: one statement for
 * all. `known` are referrers who are only shown.
 */
export async function credit(
  tx: Tx,
  baseUrl: string,
  credited: readonly Referral[],
  by: 1 | -1,
  known: readonly User[] = [],
): Promise<Referrers> {
  const sums = new Map<number, number>();
  for (const { referrerId } of credited) sums.set(referrerId, (sums.get(referrerId) ?? 0) + by);
  const updated = await addShareSignups(tx, sums);
  const users = new Map([...known, ...updated].map((user) => [user.id, user]));
  const shown = new Map(
    (await loadUserData(tx, baseUrl, [...users.values()])).map((data) => [data.id, data]),
  );
  const creditable = new Set(updated.map((user) => user.id));
  for (const id of creditable) move(shown, id, -(sums.get(id) ?? 0));
  return {
    get: (id) => shown.get(id) ?? null,
    step: (id) => (creditable.has(id) ? move(shown, id, by) : null),
  };
}

function move(shown: Map<number, UserData>, id: number, by: number): UserData {
  const data = shown.get(id) as UserData;
  const moved = { ...data, share_signups_count: data.share_signups_count + by };
  shown.set(id, moved);
  return moved;
}

/** An event of the referrer's timeline, in which the friend is the other person. */
export function referralEvent(
  type: "referral_created" | "referral_qualified" | "referral_revoked",
  referrer: UserData,
  friend: UserData,
  more: object = {},
): NewEvent {
  return {
    projectId: referrer.project_id,
    type,
    data: { referrer, friend, ...more },
    userId: referrer.id,
    relatedUserId: friend.id,
  };
}
