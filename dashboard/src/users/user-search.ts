/** The tabs of a profile, in order; their names stand in the address. */
export const TABS = ["facts", "referrals", "timeline", "webhooks"] as const;
export type Tab = (typeof TABS)[number];

export interface UserSearch {
  /** Left out: the first. */
  tab?: Tab;
  /** The page of the tab's list. */
  cursor?: string;
}

const MAX_CURSOR = 200;

/** Reads the address; what can't be falls away. */
export function readUserSearch({ tab, cursor }: Record<string, unknown>): UserSearch {
  const known = TABS.find((one) => one === tab);
  const isCursor = typeof cursor === "string" && cursor !== "" && cursor.length <= MAX_CURSOR;
  return { ...(known && { tab: known }), ...(isCursor && { cursor }) };
}
