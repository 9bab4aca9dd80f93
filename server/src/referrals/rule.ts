import type { Session } from "../kernel/database/index.ts";
import type { ReferralRule } from "../projects/index.ts";
import type { Affected, User } from "../users/index.ts";
import type { ReferralsDeps } from "./deps.ts";

/**
 * Whether a friend's own state is all that the project's rule asks before the referrer is credited. Somebody who
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

/** Those of one project's friends who have done by now what its rule asks. */
export async function whoMeetRule<Friend extends Affected>(
  session: Session,
  { whoReached }: Pick<ReferralsDeps, "whoReached">,
  friends: readonly Friend[],
): Promise<Friend[]> {
  const project = friends[0]?.project;
  if (project?.referralRule !== "goal") {
    return friends.filter(({ project, user }) => meetsRule(project.referralRule, user));
  }
  const ids = friends.map(({ user }) => user.id);
  const reached = await whoReached(session, ids, project.referralGoal);
  return friends.filter(({ user }) => reached.has(user.id));
}
