import type { Import } from "./queries.ts";

/** What a state means to people, and its colour. */
export const STATES: { readonly [state in Import["state"]]: { label: string; color: string } } = {
  uploaded: { label: "Not started", color: "blue" },
  checking: { label: "Being checked", color: "yellow" },
  running: { label: "Running", color: "yellow" },
  completed: { label: "Done", color: "teal" },
  canceled: { label: "Canceled", color: "gray" },
  failed: { label: "Failed", color: "red" },
};

export function isAtWork({ state }: Import): boolean {
  return state === "checking" || state === "running";
}
