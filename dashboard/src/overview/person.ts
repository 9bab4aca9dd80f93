import type { User } from "./queries.ts";

interface Names {
  first_name?: string | null;
  last_name?: string | null;
}

/** First and last name; empty where neither is known. */
export function fullName({ first_name, last_name }: Names): string {
  return [first_name, last_name].filter(Boolean).join(" ");
}

/** Who a new user is and by what way they came, as far as it is known. */
export function introductionOf({ profile, referred_by }: User): string {
  const way = referred_by
    ? `brought by ${referred_by.email}`
    : profile.utm_source && `from ${profile.utm_source}`;
  return [fullName(profile), way].filter(Boolean).join(", ");
}
