import type { ReferralRule } from "../projects/index.ts";
import type { User } from "../users/index.ts";

/**
 * Whether a friend has done what the project's rule asks before the referrer is credited. Somebody who
 * became active has shown that the address is real, too. A goal is told from outside, never seen here.
 */
export function meetsRule(rule: ReferralRule, friend: Pick<User, "confirmed_at" | "joined_at">): boolean {
  switch (rule) {
    case "signup":
      return true;
    case "confirmed":
      return friend.confirmed_at !== null || friend.joined_at !== null;
    case "active":
      return friend.joined_at !== null;
    case "goal":
      return false;
  }
}
