import type { WordQuestion } from "../kit/ask-word.tsx";
import { ACT_WORDS, type Act } from "./acts.ts";

const MAX_REASON = 255;
const MAX_GROUP = 64;

/** What is asked before an act on somebody ("ada@example.com", "12 users"); null: nothing, it can be done at once. */
export function questionFor(
  act: Act,
  whom: string,
  offers: readonly string[],
): Omit<WordQuestion, "onAnswer"> | null {
  const { label } = ACT_WORDS[act];
  if (act === "add_to_group" || act === "remove_from_group") {
    return {
      title: `${label}: ${whom}`,
      label: "Group",
      required: true,
      maxLength: MAX_GROUP,
      offers,
      act: label,
    };
  }
  if (act === "reject" || act === "suspend" || act === "unsuspend") {
    return {
      title: `${label}: ${whom}`,
      label: "Reason (optional)",
      description: "Stands in the timeline, and in the webhook.",
      required: false,
      maxLength: MAX_REASON,
      act: label,
    };
  }
  return null;
}
