import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { type Affected, addShareSignups, loadUserData, type User } from "../users/index.ts";
import type { ReferralsDeps } from "./deps.ts";
import type { Credited } from "./reactions.ts";

/** A friend who came by a referrer's link or code. */
export interface Referral {
  id: number;
  friend: Affected;
  referrerId: number;
}

/** Which way credit goes. */
export interface Credit {
  by: 1 | -1;
  /** What was taken back is given again. */
  again?: boolean;
}

/** Referrers as payloads show them, their count moving with each credit. */
export interface Referrers {
  get(id: number): UserData | null;
  /** Whether there is somebody to credit. */
  has(id: number): boolean;
  /** Moves the count on, and answers the credit with the referrer as it is then; null where there was nobody to credit. */
  step(referral: Referral): Credited | null;
}

/**
 * Adds `by` (1, or -1 to take it back) to the referrers' counts for each of `referrals`: one statement for
 * all. `known` are referrers who are only shown.
 */
export async function credit(
  tx: Tx,
  baseUrl: string,
  referrals: readonly Referral[],
  { by, again = false }: Credit,
  known: readonly User[] = [],
): Promise<Referrers> {
  const sums = new Map<number, number>();
  for (const { referrerId } of referrals) sums.set(referrerId, (sums.get(referrerId) ?? 0) + by);
  const updated = await addShareSignups(tx, sums);
  const users = new Map([...known, ...updated].map((user) => [user.id, user]));
  const shown = new Map(
    (await loadUserData(tx, baseUrl, [...users.values()])).map((data) => [data.id, data]),
  );
  const creditable = new Set(updated.map((user) => user.id));
  for (const id of creditable) move(shown, id, -(sums.get(id) ?? 0));
  return {
    get: (id) => shown.get(id) ?? null,
    has: (id) => creditable.has(id),
    step({ id, friend, referrerId }) {
      if (!creditable.has(referrerId)) return null;
      const referrer = move(shown, referrerId, by);
      return { project: friend.project, referralId: id, referrer, friend, by, again };
    },
  };
}

function move(shown: Map<number, UserData>, id: number, by: number): UserData {
  const data = shown.get(id) as UserData;
  const moved = { ...data, share_signups_count: data.share_signups_count + by };
  shown.set(id, moved);
  return moved;
}

/** What credits cause elsewhere. */
export async function react(
  tx: Tx,
  { credits }: ReferralsDeps,
  credited: readonly Credited[],
): Promise<NewEvent[]> {
  if (credited.length === 0) return [];
  const events: NewEvent[] = [];
  for (const each of credits) events.push(...(await each.credited(tx, credited)));
  return events;
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

export function qualifiedEvent({ referrer, friend }: Credited): NewEvent {
  const { share_signups_count } = referrer;
  return referralEvent("referral_qualified", referrer, friend.data, { share_signups_count });
}

export function revokedEvent({ referrer, friend }: Credited, reason: string | null): NewEvent {
  return referralEvent("referral_revoked", referrer, friend.data, { reason });
}
