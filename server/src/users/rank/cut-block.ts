import { selectEach, type Tx } from "../../kernel/database/index.ts";
import type { RankRule } from "../../projects/index.ts";
import { type Block, gather, isFull } from "./blocks.ts";
import { type Level, lockBlocks, writeBlocks } from "./fold-changes.ts";
import { BEHIND_ALL, forEachRule, type Order, type RankKey, type SqlKey, whole } from "./order.ts";

/** So many blocks are cut off one at a time: some milliseconds, however many people it has. */
const MAX_CUTS = 8;

/**
 * Cuts the front of the fullest block into blocks of `size` people. Answers whether there was one to be cut: one with
 * people who left and are not folded yet may look fuller than it is. null where somebody else is at it.
 */
export async function cutBlock(tx: Tx, projectId: number, size: number): Promise<boolean | null> {
  if (!(await lockBlocks(tx, projectId))) return null;
  const full = await fullest(tx, "rank_blocks", projectId);
  if (!full || !isFull(full.users, size)) return false;
  const { rule, ...block } = full;
  const end = await nextStart(tx, "rank_blocks", projectId, rule, block);
  const starts = await startsIn(tx, projectId, rule, { from: block, to: end, size });
  if (starts.length === 0) return false;
  const ranges = [block, ...starts].map((from, i) => ({ from, to: starts[i] ?? end }));
  const counts = await countFolded(tx, projectId, rule, ranges.slice(0, -1));
  const rest = block.users - counts.reduce((sum, users) => sum + users, 0);
  const changed = ranges.map(({ from }, i) => ({ ...from, users: counts[i] ?? rest }));
  await writeBlocks(tx, "rank_blocks", projectId, rule, { changed, removed: [] });
  return true;
}

/** Cuts the fullest span between its blocks into spans of about `size` people; answers as `cutBlock` does. */
export async function cutSpan(tx: Tx, projectId: number, size: number): Promise<boolean | null> {
  if (!(await lockBlocks(tx, projectId))) return null;
  const full = await fullest(tx, "rank_spans", projectId);
  if (!full || !isFull(full.users, size)) return false;
  const { rule, ...span } = full;
  const changed = gather(await blocksOf(tx, projectId, rule, span), size);
  if (changed.length < 2) return false;
  await writeBlocks(tx, "rank_spans", projectId, rule, { changed, removed: [] });
  return true;
}

async function fullest(
  tx: Tx,
  level: Level,
  projectId: number,
): Promise<(Block & { rule: RankRule }) | undefined> {
  const [full] = await tx.all<Block & { rule: RankRule }>(
    `select rule, score, at, user_id as "userId", users from ${level}
     where project_id = $1 order by users desc limit 1`,
    [projectId],
  );
  return full;
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
