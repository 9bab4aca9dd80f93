import { type Session, selectEach, type Tx } from "../../kernel/database/index.ts";
import type { RankRule } from "../../projects/index.ts";
import { type Block, gather, isFull, mostOf, type Sizes } from "./blocks.ts";
import { type Full, LEVELS, type Level, lockBlocks, writeBlocks } from "./fold-changes.ts";
import { BEHIND_ALL, forEachRule, type Order, type RankKey, type SqlKey, whole } from "./order.ts";

/** So many blocks are cut off one at a time: some milliseconds, however many people it has. */
const MAX_CUTS = 8;

/** Looks through all blocks and spans of a project for what is to be cut: some milliseconds among a million people. */
export async function findFull(session: Session, projectId: number, sizes: Sizes): Promise<Full[]> {
  const each = LEVELS.map(async (level) => {
    const found = await session.all<Omit<Full, "level">>(
      `select rule, score, at, user_id as "userId", users from ${level} where project_id = $1 and users > $2`,
      [projectId, mostOf(sizeOf(level, sizes))],
    );
    return found.map((one) => ({ level, ...one }));
  });
  return (await Promise.all(each)).flat();
}

/**
 * Cuts what was found full into blocks of `sizes.block` people, some at a time from its front, or into spans of about
 * `sizes.span`, between its blocks. Answers what of it is to be cut still: nothing where it is not full any more, or has
 * people who left and are not folded yet. null where somebody else is at it.
 */
export async function cut(tx: Tx, projectId: number, full: Full, sizes: Sizes): Promise<Full[] | null> {
  if (!(await lockBlocks(tx, projectId))) return null;
  const { level, rule } = full;
  const size = sizeOf(level, sizes);
  const block = await readAgain(tx, projectId, full);
  if (!block || !isFull(block.users, size)) return [];
  const pieces =
    level === "rank_blocks"
      ? await cutBetweenPeople(tx, projectId, { rule, block, size })
      : gather(await blocksOf(tx, projectId, rule, block), size);
  if (pieces.length < 2) return [];
  await writeBlocks(tx, level, projectId, rule, { changed: pieces, removed: [] });
  return pieces.filter(({ users }) => isFull(users, size)).map((piece) => ({ level, rule, ...piece }));
}

function sizeOf(level: Level, sizes: Sizes): number {
  return level === "rank_blocks" ? sizes.block : sizes.span;
}

async function readAgain(tx: Tx, projectId: number, full: Full): Promise<Block | undefined> {
  const { level, rule, score, at, userId } = full;
  const [block] = await tx.all<Block>(
    `select score, at, user_id as "userId", users from ${level}
     where project_id = $1 and rule = $2 and score = $3 and at = $4 and user_id = $5`,
    [projectId, rule, score, at, userId],
  );
  return block;
}

/** The front of a block in blocks of `size` people, and what is left of it. */
async function cutBetweenPeople(
  tx: Tx,
  projectId: number,
  { rule, block, size }: { rule: RankRule; block: Block; size: number },
): Promise<Block[]> {
  const end = await nextStart(tx, "rank_blocks", projectId, rule, block);
  const starts = await startsIn(tx, projectId, rule, { from: block, to: end, size });
  const ranges = [block, ...starts].map((from, i) => ({ from, to: starts[i] ?? end }));
  const counts = await countFolded(tx, projectId, rule, ranges.slice(0, -1));
  const rest = block.users - counts.reduce((sum, users) => sum + users, 0);
  return ranges.map(({ from }, i) => ({ ...from, users: counts[i] ?? rest }));
}

/** The blocks of a span, in order; the first begins with it. */
async function blocksOf(tx: Tx, projectId: number, rule: RankRule, span: RankKey): Promise<Block[]> {
  const end = await nextStart(tx, "rank_spans", projectId, rule, span);
  return tx.all<Block>(
    `select score, at, user_id as "userId", users from rank_blocks
     where project_id = $1 and rule = $2 and (score, at, user_id) >= ($3, $4, $5) and (score, at, user_id) < ($6, $7, $8)
     order by score, at, user_id`,
    [projectId, rule, span.score, span.at, span.userId, end.score, end.at, end.userId],
  );
}

async function nextStart(
  tx: Tx,
  level: Level,
  projectId: number,
  rule: RankRule,
  block: RankKey,
): Promise<RankKey> {
  const [next] = await tx.all<RankKey>(
    `select score, at, user_id as "userId" from ${level}
     where project_id = $1 and rule = $2 and (score, at, user_id) > ($3, $4, $5)
     order by score, at, user_id limit 1`,
    [projectId, rule, block.score, block.at, block.userId],
  );
  return next ?? BEHIND_ALL;
}

/** People from a place on, before another. */
interface Range {
  from: RankKey;
  to: RankKey;
}

const RANGE = {
  project_id: "bigint",
  from_score: "bigint",
  from_at: "bigint",
  from_id: "bigint",
  to_score: "bigint",
  to_at: "bigint",
  to_id: "bigint",
} as const;
const FROM: SqlKey = { score: "p.from_score", at: "p.from_at", userId: "p.from_id" };
const TO: SqlKey = { score: "p.to_score", at: "p.to_at", userId: "p.to_id" };

function rowOf(projectId: number, { from, to }: Range) {
  return {
    project_id: projectId,
    from_score: from.score,
    from_at: from.at,
    from_id: from.userId,
    to_score: to.score,
    to_at: to.at,
    to_id: to.userId,
  };
}

/** Everybody whom an index has in a range, as `selectEach` gives it. */
const inRange = ({ sorted, bound }: Order) =>
  `users where project_id = p.project_id and status = 'applied'
     and ${sorted} >= ${bound(FROM)} and ${sorted} < ${bound(TO)}`;

const STARTS = forEachRule((order) => {
  const columns = order.sorted.slice(1, -1);
  return `select score, at, user_id as "userId"
    from (select ${order.score} as score, applied_at as at, rank_id as user_id,
        row_number() over (order by ${columns}) as n
      from (select ${columns} from ${inRange(order)} order by ${columns} limit p.people) as front) as numbered
    where n > 1 and n % p.size = 1 order by n`;
});

/** Where the blocks are to begin that are cut off, after the first. */
function startsIn(
  tx: Tx,
  projectId: number,
  rule: RankRule,
  { size, ...range }: Range & { size: number },
): Promise<RankKey[]> {
  const row = { ...rowOf(projectId, range), people: MAX_CUTS * size + 1, size };
  return selectEach(tx, { ...RANGE, people: "bigint", size: "bigint" }, [row], STARTS[rule]);
}

const COUNT = forEachRule((order) => {
  return `select p.place as place,
    (select count(*) from ${inRange(order)})
      - (select coalesce(sum(change), 0) from rank_changes where project_id = p.project_id
        and ${order.changed} >= ${whole(FROM)} and ${order.changed} < ${whole(TO)}) as users`;
});

/** How many people of each range are in the block: those who are there, but for what is not folded yet, at one moment. */
async function countFolded(
  tx: Tx,
  projectId: number,
  rule: RankRule,
  ranges: readonly Range[],
): Promise<number[]> {
  const counted = await selectEach<{ place: number; users: number }, typeof RANGE & { place: "bigint" }>(
    tx,
    { ...RANGE, place: "bigint" },
    ranges.map((range, place) => ({ ...rowOf(projectId, range), place })),
    COUNT[rule],
  );
  return counted.sort((a, b) => a.place - b.place).map(({ users }) => users);
}
