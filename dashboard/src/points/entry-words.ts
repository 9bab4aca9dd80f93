import type { Entry } from "./queries.ts";

const count = new Intl.NumberFormat();
const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero" });

/** "1 point", "1,200 points". */
export function pointsInWords(points: number): string {
  return `${count.format(points)} ${points === 1 ? "point" : "points"}`;
}

/** "+50", "−5". */
export function pointsText(points: number): string {
  return signed.format(points);
}

const KINDS: { readonly [kind in Entry["kind"]]: string } = {
  signup: "Signed up",
  share: "Shared the link",
  referral: "A friend counts",
  goal: "Reached a goal",
  bonus: "By hand",
  reward: "Reward",
  revoke: "Taken back",
};

/** What points were given for, and what more is known of it: "Reached a goal · purchase". */
export function whatFor({ kind, reason, cause }: Pick<Entry, "kind" | "reason" | "cause">): string {
  const [, about = ""] = cause.split("/");
  const more: { readonly [kind in Entry["kind"]]?: string } = {
    share: about,
    goal: reason.replace(/^goal /, ""),
    bonus: reason === "bonus" ? "" : reason,
    reward: reason,
    revoke: reason,
  };
  return [KINDS[kind], more[kind]].filter(Boolean).join(" · ");
}
