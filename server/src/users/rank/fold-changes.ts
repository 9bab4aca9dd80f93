import { insertMany, skipLocked, type Tx } from "../../kernel/database/index.ts";
import { RANK_RULES, type RankRule } from "../../projects/index.ts";
import { type Block, type Change, type Folded, fold, type Sizes, sumUp } from "./blocks.ts";
import type { RankKey } from "./order.ts";

const COLUMNS = {
  project_id: "bigint",
  rule: "text",
  score: "bigint",
  at: "bigint",
  user_id: "bigint",
  users: "bigint",
} as const;

/** Blocks, and spans of them, which are kept alike. */
export const LEVELS = ["rank_blocks", "rank_spans"] as const;
export type Level = (typeof LEVELS)[number];

/** A block, or a span, that was found to have too many people. */
export interface Full extends Block {
  level: Level;
  rule: RankRule;
}

/** Nobody else changes the blocks of a project until the transaction ends; false where somebody else is at it. */
export async function lockBlocks(tx: Tx, projectId: number): Promise<boolean> {
  const locked = await tx.all(`select 1 from rankings where project_id = $1 ${skipLocked(tx, "rankings")}`, [
    projectId,
  ]);
  return locked.length > 0;
}

/**
 * Begins a project's blocks, and locks them; false where they are begun. It looks before it inserts, as PostgreSQL
 * would wait there for who has the row locked.
 */
async function beginBlocks(tx: Tx, projectId: number): Promise<boolean> {
  const begun = await tx.all(
    `insert into rankings (project_id, users) select cast($1 as bigint), 0
     where not exists (select 1 from rankings where project_id = $1)
     on conflict do nothing returning project_id`,
    [projectId],
  );
  return begun.length > 0;
}

/**
 * Moves up to `limit` changes of a project into its blocks and spans. Answers how many, and which are to be cut by now;
 * null where somebody else is at it.
 */
export async function foldChanges(
  tx: Tx,
  projectId: number,
  { limit, ...sizes }: { limit: number } & Sizes,
): Promise<{ taken: number; full: Full[] } | null> {
  if (!(await lockBlocks(tx, projectId)) && !(await beginBlocks(tx, projectId))) return null;
  const changes = await takeChanges(tx, projectId, limit);
  if (changes.length === 0) return { taken: 0, full: [] };
  const more = changes.reduce((sum, { change }) => sum + change, 0);
  await tx.all("update rankings set users = users + $2 where project_id = $1", [projectId, more]);
  const full = await Promise.all(
    RANK_RULES.map((rule) => foldByRule(tx, projectId, rule, { changes, sizes })),
  );
  return { taken: changes.length, full: full.flat() };
}

/** Answers what of the rule's order is to be cut by now. */
async function foldByRule(
  tx: Tx,
  projectId: number,
  rule: RankRule,
  { changes, sizes }: { changes: readonly Change[]; sizes: Sizes },
): Promise<Full[]> {
  const sums = sumUp(rule, changes);
  const [first, last] = [sums[0], sums.at(-1)];
  if (!first || !last) return [];
  const range = { projectId, rule, first, last };
  const spans = fold(await blocksBetween(tx, "rank_spans", range), sums, sizes.span);
  const blocks = fold(await blocksBetween(tx, "rank_blocks", range), sums, sizes.block, spans.kept);
  await writeBlocks(tx, "rank_spans", projectId, rule, spans);
  await writeBlocks(tx, "rank_blocks", projectId, rule, blocks);
  return [
    ...blocks.full.map((block) => ({ level: "rank_blocks" as const, rule, ...block })),
    ...spans.full.map((span) => ({ level: "rank_spans" as const, rule, ...span })),
  ];
}

/** Removes a project's first changes, and answers them. */
export function takeChanges(tx: Tx, projectId: number, limit: number): Promise<Change[]> {
  return tx.all<Change>(
    `delete from rank_changes where project_id = $1 and id <= (
       select max(id) from (select id from rank_changes where project_id = $1 order by id limit $2) as first)
     returning change, referrals, points, at, user_id`,
    [projectId, limit],
  );
}

/** Those that people from `first` to `last` are in, and one before them; in order. */
async function blocksBetween(
  tx: Tx,
  level: Level,
  { projectId, rule, first, last }: { projectId: number; rule: RankRule; first: RankKey; last: RankKey },
): Promise<Block[]> {
  const found = `select score, at, user_id as "userId", users from ${level} where project_id = $1 and rule = $2`;
  const before = await tx.all<Block>(
    `${found} and (score, at, user_id) <= ($3, $4, $5) order by score desc, at desc, user_id desc limit 2`,
    [projectId, rule, first.score, first.at, first.userId],
  );
  const others = await tx.all<Block>(
    `${found} and (score, at, user_id) > ($3, $4, $5) and (score, at, user_id) <= ($6, $7, $8)
     order by score, at, user_id`,
    [projectId, rule, first.score, first.at, first.userId, last.score, last.at, last.userId],
  );
  return [...before.reverse(), ...others];
}

/** By whoever has locked them. */
export async function writeBlocks(
  tx: Tx,
  level: Level,
  projectId: number,
  rule: RankRule,
  { changed, removed }: Pick<Folded, "changed" | "removed">,
): Promise<void> {
  for (const { score, at, userId } of removed) {
    await tx.all(
      `delete from ${level} where project_id = $1 and rule = $2 and score = $3 and at = $4 and user_id = $5`,
      [projectId, rule, score, at, userId],
    );
  }
  await insertMany(
    tx,
    level,
    COLUMNS,
    changed.map(({ score, at, userId, users }) => ({
      project_id: projectId,
      rule,
      score,
      at,
      user_id: userId,
      users,
    })),
    "on conflict (project_id, rule, score, at, user_id) do update set users = excluded.users",
  );
}
