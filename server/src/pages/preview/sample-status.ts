import type { Project, RankRule } from "../../projects/index.ts";
import type { Reasons } from "../../users/index.ts";
import type { PageModel } from "../settings/directory.ts";
import type { State, Status } from "../status/view.ts";

const POSITION = { position: 2, ahead: 1, behind: 1232, total: 1234 };
const JOINED_AT = Date.UTC(2026, 2, 2);
const CHANGED_AT = Date.UTC(2026, 2, 9);

/** A status page as somebody in this state might see it: to look at while its look is chosen. */
export function sampleStatus(project: Project, model: PageModel, state: State, baseUrl: string): Status {
  const code = "0123456789";
  const byPoints = project.rankRule === "points";
  const score = (points: number, friends: number) => {
    if (project.rankRule === "signup") return null;
    return byPoints ? points : friends;
  };
  return {
    project,
    model,
    userId: 2,
    state,
    place: state === "waiting" ? { ...POSITION, reasons: reasonsOf(project.rankRule) } : null,
    friends: 3,
    points: byPoints ? 60 : null,
    referralCode: code,
    shareLink: `${baseUrl}/r/${code}`,
    rewards: {
      next: [
        {
          name: "A month for free",
          description: "For everybody who brings five friends.",
          metric: "referrals",
          threshold: 5,
          value: 3,
        },
      ],
      got: [
        { name: "10 % off", description: "For the first friend.", state: "earned", couponCode: "FRIENDS10" },
      ],
    },
    leaders: model.settings.leaderboard
      ? [
          { userId: 1, position: 1, name: "Ada L.", score: score(80, 4) },
          { userId: 2, position: 2, name: "Bruce W.", score: score(60, 3) },
          { userId: 3, position: 3, name: "Clara", score: score(20, 1) },
        ]
      : null,
  };
}

function reasonsOf(rule: RankRule): Reasons {
  const change = { at: CHANGED_AT, friendId: null, reason: null };
  const reasons = { rule, joinedAt: JOINED_AT };
  switch (rule) {
    case "referrals":
      return { ...reasons, score: 3, lastChange: { ...change, cause: "friend_counted", points: null } };
    case "points":
      return { ...reasons, score: 60, lastChange: { ...change, cause: "points_earned", points: 20 } };
    case "signup":
      return { ...reasons, score: null, lastChange: null };
  }
}
