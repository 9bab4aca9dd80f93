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

/** How it stands, and what to do, in a sentence. */
export function leadOf({ state, refused }: Pick<Import, "state" | "refused">): string {
  const isPartial = state === "completed" && refused > 0;
  return isPartial ? "Everybody is in but for the rows that were refused." : LEADS[state];
}

export function isAtWork({ state }: Import): boolean {
  return state === "checking" || state === "running";
}
