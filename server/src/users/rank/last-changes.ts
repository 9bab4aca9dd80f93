import { latestOfTypesEach } from "../../events/index.ts";
import type { Session } from "../../kernel/database/index.ts";
import type { Look } from "./position.ts";
import { type LastChange, lastChangeOf, MOVING_EVENTS } from "./why.ts";

/** What moved each of several users last, in their order; as many statements as there are rules among them. */
export async function readLastChanges(
  session: Session,
  looks: readonly Look[],
): Promise<(LastChange | null)[]> {
  const changes = new Map<string, LastChange | null>();
  for (const [rule, those] of Map.groupBy(looks, ({ line }) => line.rankRule)) {
    const userIds = those.map(({ userId }) => userId);
    const events = await latestOfTypesEach(session, userIds, MOVING_EVENTS[rule]);
    for (const [userId, its] of events) changes.set(`${rule} ${userId}`, lastChangeOf(its));
  }
  return looks.map(({ line, userId }) => changes.get(`${line.rankRule} ${userId}`) ?? null);
}
