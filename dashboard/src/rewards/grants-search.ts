import { readCursor } from "../kit/read-cursor.ts";
import type { Grant } from "./queries.ts";

/** The standings that one looks for, in the order in which a reward goes through them; their names stand in the address. */
export const STANDINGS = [
  "review",
  "codes",
  "earned",
  "delivered",
  "declined",
  "revoked",
] as const satisfies readonly (Grant["state"] | NonNullable<Grant["waits_for"]>)[];
export type Standing = (typeof STANDINGS)[number];

/** What the list shows, as it stands in the address. */
export interface GrantsSearch {
  standing?: Standing;
  /** A reward's id. */
  reward?: number;
  cursor?: string;
}

/** Reads the address; what can't be a filter falls away. */
export function readGrantsSearch(search: Record<string, unknown>): GrantsSearch {
  const standing = STANDINGS.find((one) => one === search.standing);
  return { ...(standing && { standing }), ...readReviewSearch(search) };
}

/** The same for the queue, where all wait for a review. */
export function readReviewSearch(search: Record<string, unknown>): Omit<GrantsSearch, "standing"> {
  const { reward } = search;
  const isId = typeof reward === "number" && Number.isSafeInteger(reward) && reward > 0;
  return { ...(isId && { reward }), ...readCursor(search) };
}

/** The same as the API asks for it. */
export function grantsFilter({ standing, reward, cursor }: GrantsSearch) {
  return {
    ...(standing === "review" || standing === "codes"
      ? { waits_for: standing }
      : standing !== undefined && { state: standing }),
    ...(reward !== undefined && { reward_id: reward }),
    ...(cursor !== undefined && { cursor }),
  };
}

/** Where a reward of somebody's stands. */
export function standingOf({ state, waits_for }: Pick<Grant, "state" | "waits_for">): Standing {
  return state === "pending" ? (waits_for ?? "review") : state;
}
