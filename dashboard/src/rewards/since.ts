import type { Grant } from "./queries.ts";

/** When a reward of somebody's came to stand as it does. */
export function sinceOf({ state, revoked_at, delivered_at, earned_at, created_at }: Grant): string {
  const at = {
    revoked: revoked_at,
    delivered: delivered_at,
    earned: earned_at,
    pending: null,
    declined: null,
  };
  return at[state] ?? created_at;
}
