import { pointsInWords } from "../points/entry-words.ts";
import type { Position } from "./queries.ts";

type Change = NonNullable<NonNullable<Position["why"]>["last_change"]>;

const count = new Intl.NumberFormat();

/** What the place goes by, as a sentence: "3 friends who count; of those with as many, earlier comes first." */
export function scoreWords(rule: Position["rule"], score: number | null): string {
  if (rule === "signup" || score === null) return "Who joined earlier comes first.";
  const friends = `${count.format(score)} ${score === 1 ? "friend who counts" : "friends who count"}`;
  return `${rule === "points" ? pointsInWords(score) : friends}; of those with as many, earlier comes first.`;
}

/** What moved somebody last. */
export function changeWords({ cause, friend_email, points, reason }: Change): string {
  const friend = friend_email ?? "a friend";
  const number = pointsInWords(Math.abs(points ?? 0));
  const why = reason ? ` (${reason})` : "";
  const words: { readonly [cause in Change["cause"]]: string } = {
    joined: "joined the waitlist",
    let_back_in: "let back in after a suspension",
    time_changed: "the time of joining was changed",
    friend_counted: `${friend} came to count`,
    friend_revoked: `${friend} counts no more${why}`,
    points_earned: `${number} earned${why}`,
    points_revoked: `${number} taken back${why}`,
  };
  return words[cause];
}
