import { readCursor } from "../kit/read-cursor.ts";
import type { Referral } from "./queries.ts";

/** What the list shows, as it stands in the address. */
export interface ReferralsSearch {
  state?: Referral["state"];
  cursor?: string;
}

export const REFERRAL_STATES = ["created", "qualified", "revoked"] as const;

/** Reads the address; what can't be a filter falls away. */
export function readReferralsSearch(search: Record<string, unknown>): ReferralsSearch {
  const state = REFERRAL_STATES.find((one) => one === search.state);
  return { ...(state && { state }), ...readCursor(search) };
}
