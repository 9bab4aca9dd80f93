import { readCursor } from "../kit/read-cursor.ts";

/** The tabs of a profile, in order; their names stand in the address. */
export const TABS = ["facts", "referrals", "points", "rewards", "timeline", "webhooks"] as const;
export type Tab = (typeof TABS)[number];

export interface UserSearch {
  /** Left out: the first. */
  tab?: Tab;
  /** The page of the tab's list. */
  cursor?: string;
}

/** Reads the address; what can't be falls away. */
export function readUserSearch(search: Record<string, unknown>): UserSearch {
  const tab = TABS.find((one) => one === search.tab);
  return { ...(tab && { tab }), ...readCursor(search) };
}
