import type { RankRule } from "../../projects/index.ts";
import { BEFORE_ALL, compareKeys, type RankKey, rankKeyOf } from "./order.ts";

/** What blocks are cut to, and spans of blocks that follow each other. */
export interface Sizes {
  block: number;
  span: number;
}

/**
 * A position adds up the spans before one, that one's blocks before one, and counts within that: among a million,
 * 60, 16 and 128 rows.
 */
export const SIZES: Sizes = { block: 256, span: 8192 };

/** How many people may be in a block before it is cut into blocks of `size`. */
export function mostOf(size: number): number {
  return 2 * size;
}

export function isFull(users: number, size: number): boolean {
  return users > mostOf(size);
}

/** Whether a block joins the one before it. */
function joins(users: number, before: number, size: number): boolean {
  return users <= size / 4 && before + users <= size;
}

/** How many people stand from a place on, and before the next block, or span. */
export interface Block extends RankKey {
  users: number;
}

/** Who came to a place (1) or left it (-1): a row of `rank_changes`. */
export interface Change {
  change: number;
  referrals: number;
  points: number;
  at: number;
  user_id: number;
}

/** How many people more there are at a place. */
interface Sum extends RankKey {
  more: number;
}

/** What changes come to in the order of a rule, in this order. Who came and left again, or moved by another rule alone, is not in it. */
export function sumUp(rule: RankRule, changes: readonly Change[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { change, referrals, points, at, user_id } of changes) {
    const key = rankKeyOf(rule, { share_signups_count: referrals, points, applied_at: at, id: user_id });
    const name = `${key.score} ${key.at} ${key.userId}`;
    sums.set(name, { ...key, more: (sums.get(name)?.more ?? 0) + change });
  }
  return [...sums.values()].filter(({ more }) => more !== 0).sort(compareKeys);
}

export interface Folded {
  /** To be written: they are new, or have another count. */
  changed: Block[];
  /** To be removed: the block before each has its people now. */
  removed: Block[];
  /** Those that were there or are made, without the removed. */
  kept: Block[];
  /** Those of them that are to be cut. */
  full: Block[];
}

/**
 * Adds sums to blocks, both in order; no sum is before the first block. Without blocks, the first one is made. What
 * begins at one of `starts` stays: a span begins there.
 */
export function fold(
  blocks: readonly Block[],
  sums: readonly Sum[],
  size: number,
  starts: readonly RankKey[] = [],
): Folded {
  const fixed = new Set(starts.map(nameOf));
  const after = blocks.length > 0 ? blocks.map((block) => ({ ...block })) : [{ ...BEFORE_ALL, users: 0 }];
  let at = 0;
  for (const sum of sums) {
    while (at + 1 < after.length && compareKeys(after[at + 1] as Block, sum) <= 0) at++;
    (after[at] as Block).users += sum.more;
  }
  const kept: Block[] = [];
  const removed: Block[] = [];
  for (const block of after) {
    const before = kept.at(-1);
    if (before && joins(block.users, before.users, size) && !fixed.has(nameOf(block))) {
      before.users += block.users;
      removed.push(block);
    } else kept.push(block);
  }
  const users = new Map(blocks.map((block) => [nameOf(block), block.users]));
  return {
    changed: kept.filter((block) => users.get(nameOf(block)) !== block.users),
    removed,
    kept,
    full: kept.filter((block) => isFull(block.users, size)),
  };
}

/** Blocks added up to spans of about `size` people, each beginning where a block does. */
export function gather(blocks: readonly Block[], size: number): Block[] {
  const spans: Block[] = [];
  for (const block of blocks) {
    const span = spans.at(-1);
    if (span && span.users + block.users <= size) span.users += block.users;
    else spans.push({ ...block });
  }
  return spans;
}

function nameOf({ score, at, userId }: RankKey): string {
  return `${score} ${at} ${userId}`;
}
