import type { Tx } from "../kernel/database/index.ts";
import { allProjects, type Project } from "../projects/index.ts";
import { loadUserData, lockUsers } from "../users/index.ts";
import type { ReferralActDeps } from "./deps.ts";
import { qualifyReferrals } from "./qualify.ts";
import type { ReferralReviewRow } from "./tables.ts";

/** So long, at most, a process goes by a rule that was changed meanwhile: then all are looked at once more. Ms. */
const SETTLED_AFTER_MS = 10_000;

/**
 * Looks once more at up to `limit` of the referrals that wait, in a project whose rule has changed: friends who have done
 * by now what it asks count. What counted already goes on counting. Answers how many were looked at, and 0 when
 * nothing is left to do.
 */
export async function reviewReferrals(deps: ReferralActDeps, limit: number): Promise<number> {
  const now = deps.clock.now();
  const reviews = await deps.db.read.all<ReferralReviewRow>("select * from referral_reviews");
  const byProject = new Map(reviews.map((review) => [review.project_id, review]));
  for (const project of await allProjects(deps.db.read)) {
    const review = planReview(project, byProject.get(project.id) ?? null, now);
    if (review) return deps.db.transact((tx) => reviewPage(tx, deps, project, review, limit));
  }
  return 0;
}

/** How a project's review goes on; null where there is nothing to do. */
export function planReview(
  { id, referralRule: rule, referralGoal: goal }: Pick<Project, "id" | "referralRule" | "referralGoal">,
  review: ReferralReviewRow | null,
  now: number,
): ReferralReviewRow | null {
  const isSeen = review?.rule === rule && review.goal === goal;
  if (!isSeen) return { project_id: id, rule, goal, seen_at: now, pass_at: now, last_id: 0 };
  if (review.last_id !== null) return review;
  const settledAt = review.seen_at + SETTLED_AFTER_MS;
  return review.pass_at < settledAt && settledAt <= now ? { ...review, pass_at: now, last_id: 0 } : null;
}

async function reviewPage(
  tx: Tx,
  deps: ReferralActDeps,
  project: Project,
  review: ReferralReviewRow,
  limit: number,
): Promise<number> {
  const rows = await tx.all<{ id: number; friend_id: number; referrer_id: number }>(
    `select id, friend_id, referrer_id from referrals
     where project_id = $1 and state = 'created' and id > $2 order by id limit $3`,
    [project.id, review.last_id, limit],
  );
  const users = await lockUsers(
    tx,
    project.id,
    rows.flatMap(({ friend_id, referrer_id }) => [friend_id, referrer_id]),
  );
  const ids = new Set(rows.map(({ friend_id }) => friend_id));
  const friends = users.filter(({ id }) => ids.has(id));
  const data = await loadUserData(tx, deps.baseUrl(), friends);
  const affected = data.map((one, i) => ({
    project,
    user: friends[i] as (typeof friends)[number],
    data: one,
  }));
  await deps.record(tx, await qualifyReferrals(tx, deps, affected));
  await save(tx, { ...review, last_id: rows.length < limit ? null : (rows.at(-1)?.id ?? null) });
  return Math.max(1, rows.length);
}

async function save(tx: Tx, review: ReferralReviewRow): Promise<void> {
  await tx.all(
    `insert into referral_reviews (project_id, rule, goal, seen_at, pass_at, last_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (project_id) do update set rule = excluded.rule, goal = excluded.goal,
       seen_at = excluded.seen_at, pass_at = excluded.pass_at, last_id = excluded.last_id`,
    [review.project_id, review.rule, review.goal, review.seen_at, review.pass_at, review.last_id],
  );
}
