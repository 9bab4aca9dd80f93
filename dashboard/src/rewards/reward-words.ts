import type { Reward } from "./queries.ts";

const count = new Intl.NumberFormat();

type Terms = Pick<Reward, "role" | "metric"> & { threshold: number | null };

/** What it takes, in a few words: "3 friends", "500 points"; a friend's reward takes nothing but to be brought. */
export function termOf({ role, metric, threshold }: Terms): string {
  if (role === "friend") return "Friend's side";
  const number = threshold ?? 1;
  const [one, many] = metric === "points" ? ["point", "points"] : ["friend", "friends"];
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

/** Who gets it and when, as a sentence. */
export function ruleOf(terms: Terms): string {
  if (terms.role === "friend") return "Goes to a friend who was brought, once the friend counts.";
  const term = termOf(terms);
  return terms.metric === "points"
    ? `Goes to whoever has ${term}.`
    : `Goes to whoever has brought ${term} who ${terms.threshold === 1 ? "counts" : "count"}.`;
}

/** How the codes of a pool stand: "12 of 500 codes left". */
export function codesLeft({ left, uploaded }: { left: number; uploaded: number }): string {
  if (left === 0) return uploaded === 0 ? "No codes yet" : "No codes left";
  return `${count.format(left)} of ${count.format(uploaded)} codes left`;
}
