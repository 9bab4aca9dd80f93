import type { Project } from "../projects/queries.ts";

/** When a friend counts, as a sentence. */
export function countsWhen({
  referral_rule,
  referral_goal,
}: Pick<Project, "referral_rule" | "referral_goal">) {
  const goal = referral_goal === null ? "any goal" : `the goal “${referral_goal}”`;
  const moments: { readonly [rule in Project["referral_rule"]]: string } = {
    signup: "signing up",
    confirmed: "confirming the e-mail address",
    active: "becoming active",
    goal: `reaching ${goal}`,
  };
  return `A friend counts on ${moments[referral_rule]}.`;
}

const FIRST: { readonly [rule in Project["rank_rule"]]: string } = {
  referrals: "First on the waitlist is who brought the most.",
  points: "First on the waitlist is who has the most points.",
  signup: "First on the waitlist is who joined first.",
};

/** What the waitlist's order goes by, as a sentence. */
export function firstIs({ rank_rule }: Pick<Project, "rank_rule">): string {
  return FIRST[rank_rule];
}
