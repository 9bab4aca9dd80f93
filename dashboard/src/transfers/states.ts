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

const LEADS: { readonly [state in Import["state"]]: string } = {
  uploaded: "Say what the columns mean, check the file, then start.",
  checking: "Every row is looked at. Nobody is added yet.",
  running: "People are being added. You can leave this page.",
  completed: "Everybody is in.",
  canceled: "It was stopped. Whoever was in by then stays.",
  failed: "It stopped on the way. Whoever was in by then stays.",
};

/** How an import stands, and what to do, in a sentence or two. */
export function leadOf({
  state,
  refused,
  started_at,
}: Pick<Import, "state" | "refused" | "started_at">): string {
  if (state === "completed" && refused > 0) return "Everybody is in but for the rows that were refused.";
  if (state === "canceled" && started_at === null) return "The file was discarded. Nobody was added from it.";
  return LEADS[state];
}

export function isAtWork({ state }: Import): boolean {
  return state === "checking" || state === "running";
}
