import { type Session, selectEach } from "../../kernel/database/index.ts";
import type { Project } from "../../projects/index.ts";
import { countAhead, TOTAL } from "./ahead.ts";
import { forEachRule } from "./order.ts";

/** The project whose waitlist it is, and what its order goes by. */
export type Line = Pick<Project, "id" | "rankRule">;

/** Who is looked up, on which waitlist. */
export interface Look {
  line: Line;
  userId: number;
}

/** A user's place on the waitlist. */
export interface Position {
  /** 1 for the first. */
  position: number;
  ahead: number;
  behind: number;
  total: number;
}

/**
 * `+ 0` takes the column's type off, which keeps SQLite from using more than the first part of a range. At the project
 * it leaves the user's id as the only way in: PostgreSQL, until it has counted the table, looks through a whole waitlist.
 */
const READ = forEachRule((order) => {
  const me = {
    score: "(select score from me)",
    at: "(select at from me)",
    userId: "(select user_id from me)",
  };
  const { start, ahead } = countAhead(order, me);
  return `with me as (
      select ${order.score} + 0 as score, applied_at + 0 as at, id + 0 as user_id, share_signups_count, points
      from users where id = $2 and project_id + 0 = $1 and status = 'applied'),
    ${start}
    select ${ahead} as ahead, ${TOTAL} as total, user_id, share_signups_count, points, at from me`;
});
/** For the bulk statement. */
const KEY = { project_id: "bigint", user_id: "bigint" } as const;
const READ_EACH = forEachRule(({ rule }) =>
  READ[rule].replaceAll("$1", "p.project_id").replaceAll("$2", "p.user_id"),
);

interface Row {
  ahead: number;
  total: number;
  user_id: number;
  share_signups_count: number;
  points: number;
  at: number;
}

/** Where somebody stands, and what of theirs decides it. */
export interface Standing {
  position: Position;
  referrals: number;
  points: number;
  joinedAt: number;
}

function toPosition({ ahead, total }: Row): Position {
  return { position: ahead + 1, ahead, behind: total - ahead - 1, total };
}

/** Where a user stands; null for somebody who is not on the waitlist, or not there. One statement: one moment. */
export async function readStanding(session: Session, line: Line, userId: number): Promise<Standing | null> {
  const [row] = await session.all<Row>(READ[line.rankRule], [line.id, userId]);
  if (!row) return null;
  const { share_signups_count: referrals, points, at: joinedAt } = row;
  return { position: toPosition(row), referrals, points, joinedAt };
}

/** The same of several users, in their order; as many statements as there are rules among them. */
export async function readPositions(session: Session, looks: readonly Look[]): Promise<(Position | null)[]> {
  const positions = new Map<string, Position>();
  for (const [rule, those] of Map.groupBy(looks, ({ line }) => line.rankRule)) {
    const keys = those.map(({ line, userId }) => ({ project_id: line.id, user_id: userId }));
    const rows = await selectEach<Row, typeof KEY>(session, KEY, keys, READ_EACH[rule]);
    for (const row of rows) positions.set(`${rule} ${row.user_id}`, toPosition(row));
  }
  return looks.map(({ line, userId }) => positions.get(`${line.rankRule} ${userId}`) ?? null);
}

/** How many people are on the waitlist. */
export async function countLine(session: Session, projectId: number): Promise<number> {
  const [row] = await session.all<{ total: number }>(`select ${TOTAL} as total`, [projectId]);
  return row?.total ?? 0;
}
