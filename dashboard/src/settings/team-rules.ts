import { decidesAbout, type Role } from "../accounts/roles.ts";
import type { TeamMember } from "./queries.ts";

/** What somebody may do with a member of the team, as the server decides it. */
export interface Say {
  /** The roles that they may give; none where they have no say about this member. */
  roles: readonly Role[];
  mayRemove: boolean;
  /** Why not, where it isn't for want of a role. */
  why: string | null;
}

/** `own` is the role of who looks, `isSelf` whether it is about themselves, who may always leave. */
export function sayAbout(
  member: TeamMember,
  { own, isSelf, team }: { own: Role | null; isSelf: boolean; team: readonly TeamMember[] },
): Say {
  if (member.role === "owner" && team.filter(({ role }) => role === "owner").length === 1) {
    return {
      roles: [],
      mayRemove: false,
      why: "One owner always stays. To change this, make somebody else an owner.",
    };
  }
  const roles = decidesAbout(own);
  const hasSay = roles.includes(member.role);
  return { roles: hasSay ? roles : [], mayRemove: hasSay || isSelf, why: null };
}
