import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { createShortCache } from "../../kernel/short-cache.ts";
import type { Project } from "../../projects/index.ts";
import { listInRankOrder, type User } from "../../users/index.ts";
import type { Leader } from "./view.ts";

const SHOWN = 10;
const TTL_MS = 1000;
const MAX_CACHED = 1000;

/** Who leads in a project, as everybody may see it; remembered for a second. */
export interface LeaderBoard {
  of(project: Project): Promise<readonly Leader[]>;
}

export function createLeaderBoard({ db, clock }: { db: Database; clock: Clock }): LeaderBoard {
  const cache = createShortCache<readonly Leader[]>({ clock, ttlMs: TTL_MS, size: MAX_CACHED });
  async function load(project: Project): Promise<readonly Leader[]> {
    const ranked = await listInRankOrder(db.read, project, { limit: SHOWN, after: null });
    return ranked.map(({ position, user }) => ({
      userId: user.id,
      position,
      name: shownName(user),
      score: scoreOf(project, user),
    }));
  }
  return {
    of: async (project) =>
      (await cache.get(`${project.id} ${project.rankRule}`, () => load(project))) ?? load(project),
  };
}

/** First name and initial: all that others may see of somebody. */
export function shownName({ profile: { first_name = "", last_name = "" } }: Pick<User, "profile">): string {
  const [initial = ""] = last_name;
  const [first = ""] = first_name.split(" ");
  return `${first} ${initial && `${initial.toUpperCase()}.`}`.trim();
}

/** What somebody has of what the order goes by; null where that is the time alone. */
export function scoreOf({ rankRule }: Project, user: User): number | null {
  if (rankRule === "signup") return null;
  return rankRule === "points" ? user.points : user.share_signups_count;
}
