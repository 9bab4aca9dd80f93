import type { Status as UserStatus } from "../../events/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Project, ProjectDirectory } from "../../projects/index.ts";
import type { RewardDirectory } from "../../rewards/index.ts";
import {
  findDerivedCode,
  type LastChange,
  type Position,
  readPlaceAt,
  shareLink,
  type User,
} from "../../users/index.ts";
import type { PageDirectory } from "../settings/directory.ts";
import { type LeaderBoard, scoreOf } from "./leaders.ts";
import type { StatusLink, StatusLinks } from "./links.ts";
import type { Looks } from "./looks.ts";
import { readRewards } from "./rewards.ts";
import type { Place, State, Status } from "./view.ts";

export interface StatusDeps {
  db: Database;
  clock: Clock;
  projects: ProjectDirectory;
  pages: PageDirectory;
  statusLinks: StatusLinks;
  leaders: LeaderBoard;
  rewards: RewardDirectory;
  looks: Looks;
  baseUrl: () => string;
}

const STATE_OF: { readonly [status in UserStatus]: State } = {
  imported: "other",
  unconfirmed: "unconfirmed",
  applied: "waiting",
  invited: "invited",
  active: "active",
  rejected: "other",
  idle: "active",
  suspended: "other",
};

/** What the link shows; null where it leads to nobody, or nobody is to see it any more. */
export async function readStatus(deps: StatusDeps, token: string): Promise<Status | null> {
  const link = deps.statusLinks.read(token);
  const project = link && (await deps.projects.find(String(link.projectId)));
  if (!link || !project) return null;
  const [user, withdrawn] = await Promise.all([deps.looks.user(link.userId), deps.looks.isWithdrawn(link)]);
  if (user?.project_id !== project.id || withdrawn) return null;
  return link.shows === "live" ? liveStatus(deps, project, user) : newcomerStatus(deps, project, user, link);
}

async function liveStatus(deps: StatusDeps, project: Project, user: User): Promise<Status> {
  const isWaiting = user.status === "applied";
  const look = { line: project, userId: user.id };
  const [model, position, lastChange, rules, grants, leaders] = await Promise.all([
    deps.pages.find(project),
    isWaiting ? deps.looks.position(look) : null,
    isWaiting && scoreOf(project, user) ? deps.looks.lastChange(look) : null,
    deps.rewards.of(project.id),
    deps.looks.grants(user.id),
    deps.leaders.of(project),
  ]);
  return {
    project,
    model,
    userId: user.id,
    state: STATE_OF[user.status],
    place: position && placeOf(project, user, position, lastChange),
    friends: user.share_signups_count,
    points: givesPoints(project) || user.points > 0 ? user.points : null,
    referralCode: user.referral_code,
    shareLink: shareLink(deps.baseUrl(), user.referral_code),
    rewards: await readRewards(deps.db.read, user, { rewards: rules, grants }),
    leaders: model.settings.leaderboard ? leaders : null,
  };
}

/** What somebody who had signed up when the link was made, and brought nobody since, would see: nothing of the user's. */
async function newcomerStatus(
  deps: StatusDeps,
  project: Project,
  user: User,
  { shows, madeAt }: StatusLink,
): Promise<Status> {
  const newcomer: User = {
    ...user,
    status: shows === "unconfirmed" ? "unconfirmed" : "applied",
    share_signups_count: 0,
    points: shows === "unconfirmed" ? 0 : project.pointRules.signup,
    referral_code: await findDerivedCode(deps.db.read, user),
    id: Number.MAX_SAFE_INTEGER, // nobody's: no reward of the user's is found
    applied_at: madeAt,
  };
  const status = await liveStatus(deps, project, newcomer);
  const place = newcomer.status === "applied" ? await newcomersPlace(deps, project, newcomer) : null;
  return { ...status, userId: null, place };
}

async function newcomersPlace({ db }: StatusDeps, project: Project, newcomer: User): Promise<Place> {
  const { applied_at, points, id: userId } = newcomer;
  const at = applied_at ?? 0;
  const byPoints = project.rankRule === "points";
  const position = await readPlaceAt(db.read, project, { score: byPoints ? -points : 0, at, userId });
  const earned = { at, cause: "points_earned", points, friendId: null, reason: "signup" } as const;
  return placeOf(project, newcomer, position, byPoints && points > 0 ? earned : null);
}

function placeOf(project: Project, user: User, position: Position, lastChange: LastChange | null): Place {
  const score = scoreOf(project, user);
  return {
    ...position,
    reasons: { rule: project.rankRule, score, joinedAt: user.applied_at ?? 0, lastChange },
  };
}

function givesPoints({ pointRules }: Project): boolean {
  const { goals, ...rules } = pointRules;
  return Object.values({ ...rules, ...goals }).some((points) => points > 0);
}
