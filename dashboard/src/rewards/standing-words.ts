import type { Standing } from "./grants-search.ts";

/** How it stands with what somebody earned, in words, and its colour. */
export const STANDING_WORDS: { readonly [standing in Standing]: { label: string; color: string } } = {
  review: { label: "Waits for a review", color: "yellow" },
  codes: { label: "Waits for a code", color: "orange" },
  earned: { label: "Earned", color: "blue" },
  delivered: { label: "Delivered", color: "teal" },
  declined: { label: "Declined", color: "gray" },
  revoked: { label: "Taken back", color: "gray" },
};

export const STANDING_OPTIONS = Object.entries(STANDING_WORDS).map(([value, { label }]) => ({
  value,
  label,
}));
