import type { Session } from "../../kernel/database/index.ts";
import { ALL_COLUMNS, type UserRow } from "../tables.ts";
import { readUser, type User } from "../user.ts";
import { countAhead } from "./ahead.ts";
import { BEFORE_ALL, forEachRule, type RankKey } from "./order.ts";
import type { Line } from "./position.ts";

/** Somebody on the waitlist. */
export interface Ranked {
  position: number;
  user: User;
}

const LIST = forEachRule((order) => {
  // Ids are whole: nobody is between a place and the one with the next.
  const { start, ahead } = countAhead(order, { score: "$2", at: "$3", userId: "$5" });
  const after = order.bound({ score: "$2", at: "$3", userId: "$4" });
  return `with ${start}
    select ${ALL_COLUMNS}, ${ahead} as ahead from users
    where project_id = $1 and status = 'applied' and ${order.sorted} > ${after}
    order by ${order.sorted.slice(1, -1)} limit $6`;
});

/**
 * Up to `limit` people of the waitlist, best first, from behind a place in its order (`rankKeyOf` of the last of the
 * page before). Positions are as of now, whatever has changed since that page.
 */
export async function listInRankOrder(
  session: Session,
  line: Line,
  { limit, after }: { limit: number; after: RankKey | null },
): Promise<Ranked[]> {
  const { score, at, userId } = after ?? BEFORE_ALL;
  const rows = await session.all<UserRow & { ahead: number }>(LIST[line.rankRule], [
    line.id,
    score,
    at,
    userId,
    userId + 1,
    limit,
  ]);
  return rows.map(({ ahead, ...row }, i) => ({ position: ahead + i + 1, user: readUser(row) }));
}

const TOP = forEachRule(
  ({ sorted }) => `select rank_id as id from users where project_id = $1 and status = 'applied'
    order by ${sorted.slice(1, -1)} limit $2`,
);

/** The ids of the first `count` of the waitlist, best first. */
export async function topOf(session: Session, line: Line, count: number): Promise<number[]> {
  const rows = await session.all<{ id: number }>(TOP[line.rankRule], [line.id, count]);
  return rows.map(({ id }) => id);
}
