import type { NewEvent, UserData } from "../events/index.ts";
import { insertMany, type Tx } from "../kernel/database/index.ts";
import type { Joined, User } from "../users/index.ts";
import { credit, qualifiedEvent, type Referral, react, referralEvent } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import type { Credited } from "./reactions.ts";
import { meetsRule } from "./rule.ts";

const COLUMNS = {
  project_id: "bigint",
  referrer_id: "bigint",
  friend_id: "bigint",
  state: "text",
  reason: "text",
  created_at: "bigint",
  qualified_at: "bigint",
  revoked_at: "bigint",
} as const;

/** A member who knows better may restore such a referral. */
const CAME_BEFORE = "was here before";

/** Notes who brought whom, and gives credit where the sign-up alone earns it. */
export async function recordReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  joined: readonly Joined[],
): Promise<NewEvent[]> {
  const referred = joined.filter((one) => one.referrer !== null);
  if (referred.length === 0) return [];
  const ids = new Map<Joined, number>();
  const toReferral = (one: Joined): Referral => ({
    id: ids.get(one) ?? 0,
    friend: one,
    referrerId: (one.referrer as User).id,
  });
  const earned = referred.filter(
    ({ project, user, cameBefore }) => !cameBefore && meetsRule(project.referralRule, user),
  );
  const known = referred.map(({ referrer }) => referrer as User);
  const referrers = await credit(tx, deps.baseUrl(), earned.map(toReferral), { by: 1 }, known);
  const qualified = new Set(earned.filter(({ referrer }) => referrers.has((referrer as User).id)));
  await insert(tx, deps, referred, qualified, ids);

  const credited: Credited[] = [];
  const events: NewEvent[] = [];
  for (const one of referred) {
    const referral = toReferral(one);
    const referrer = referrers.get(referral.referrerId) as UserData;
    events.push(referralEvent("referral_created", referrer, one.data));
    const given = qualified.has(one) ? referrers.step(referral) : null;
    if (!given) continue;
    credited.push(given);
    events.push(qualifiedEvent(given));
  }
  return [...events, ...(await react(tx, deps, credited))];
}

/** Writes the referrals, and notes their ids. */
async function insert(
  tx: Tx,
  { clock }: ReferralsDeps,
  referred: readonly Joined[],
  qualified: ReadonlySet<Joined>,
  ids: Map<Joined, number>,
): Promise<void> {
  const now = clock.now();
  const rows = referred.map((one) => ({
    project_id: one.project.id,
    referrer_id: (one.referrer as User).id,
    friend_id: one.user.id,
    state: one.cameBefore ? "revoked" : qualified.has(one) ? "qualified" : "created",
    reason: one.cameBefore ? CAME_BEFORE : null,
    created_at: now,
    qualified_at: qualified.has(one) ? now : null,
    revoked_at: one.cameBefore ? now : null,
  }));
  const inserted = await insertMany<typeof COLUMNS, { id: number; friend_id: number }>(
    tx,
    "referrals",
    COLUMNS,
    rows,
    "returning id, friend_id",
  );
  const byFriend = new Map(inserted.map(({ id, friend_id }) => [friend_id, id]));
  for (const one of referred) ids.set(one, byFriend.get(one.user.id) as number);
}
