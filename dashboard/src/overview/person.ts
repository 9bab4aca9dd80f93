import { fullName } from "../users/person.ts";
import type { User } from "./queries.ts";

/** Who a new user is and by what way they came, as far as it is known. */
export function introductionOf({ profile, referred_by }: User): string {
  const way = referred_by
    ? `brought by ${referred_by.email}`
    : profile.utm_source && `from ${profile.utm_source}`;
  return [fullName(profile), way].filter(Boolean).join(", ");
}
