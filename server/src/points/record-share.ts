import type { UserData } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import { loadUserData, lockNamedUser } from "../users/index.ts";
import type { PointsDeps } from "./deps.ts";
import { givePoints } from "./give.ts";

/** Where people share their link. */
export const NETWORKS = [
  "x",
  "facebook",
  "linkedin",
  "whatsapp",
  "telegram",
  "reddit",
  "email",
  "copy",
  "native",
] as const;
export type Network = (typeof NETWORKS)[number];

/** A user shared the link: points, once for each network. Answers how many were earned by it now. */
export async function recordShare(
  deps: PointsDeps,
  project: Project,
  userId: number,
  network: Network,
): Promise<number> {
  if (project.pointRules.share === 0) return 0;
  return deps.db.transact(async (tx) => {
    const { user } = await lockNamedUser(tx, project.id, { user_id: userId });
    const [data] = (await loadUserData(tx, deps.baseUrl(), [user])) as [UserData];
    const { entries, events } = await givePoints(tx, deps, [
      {
        project,
        user: data,
        points: project.pointRules.share,
        kind: "share",
        reason: `shared: ${network}`,
        cause: `share/${network}`,
      },
    ]);
    await deps.record(tx, events);
    return entries[0]?.points ?? 0;
  });
}
