import type { Session } from "../../kernel/database/index.ts";
import { countAhead, TOTAL } from "./ahead.ts";
import { forEachRule, type RankKey } from "./order.ts";
import type { Line, Position } from "./position.ts";

const READ = forEachRule((order) => {
  const { start, ahead } = countAhead(order, { score: "$2", at: "$3", userId: "$4" });
  return `with ${start} select ${ahead} as ahead, ${TOTAL} as others`;
});

/** Where somebody with this place in the order, who is not on the waitlist, would stand. */
export async function readPlaceAt(session: Session, line: Line, key: RankKey): Promise<Position> {
  const [row] = await session.all<{ ahead: number; others: number }>(READ[line.rankRule], [
    line.id,
    key.score,
    key.at,
    key.userId,
  ]);
  const { ahead = 0, others = 0 } = row ?? {};
  return { position: ahead + 1, ahead, behind: others - ahead, total: others + 1 };
}
