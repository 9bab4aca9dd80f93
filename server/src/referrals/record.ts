import type { NewEvent, UserData } from "../events/index.ts";
import { insertMany, type Tx } from "../kernel/database/index.ts";
import { type Joined, keepUsers, type User } from "../users/index.ts";
import { credit, qualifiedEvent, type Referral, react, referralEvent } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import type { Credited } from "./reactions.ts";
import { meetsRule } from "./rule.ts";
import { REFERRER_DELETED, type ReferralState } from "./tables.ts";

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

/** What becomes of a referral as it is noted. */
interface Fate {
  state: ReferralState;
  reason: string | null;
}

const CREATED: Fate = { state: "created", reason: null };
const QUALIFIED: Fate = { state: "qualified", reason: null };
/** A member who knows better may restore such a referral. */
const CAME_BEFORE: Fate = { state: "revoked", reason: "was here before" };
/** On PostgreSQL a referrer may be deleted after the sign-up has found one. */
const REFERRER_GONE: Fate = { state: "revoked", reason: REFERRER_DELETED };

/** Notes who brought whom, and gives credit where the sign-up alone earns it. */
export async function recordReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  joined: readonly Joined[],
): Promise<NewEvent[]> {
  const referred = joined.filter((one) => one.referrer !== null);
  if (referred.length === 0) return [];
  const counted = referred.filter(({ cameBefore }) => !cameBefore);
  const isEarned = ({ project, user }: Joined) => meetsRule(project.referralRule, user);
  const ids = new Map<Joined, number>();
  const toReferral = (one: Joined): Referral => ({
    id: ids.get(one) ?? 0,
    friend: one,
    referrerId: referrerOf(one).id,
  });
  const earned = counted.filter(isEarned).map(toReferral);
  const referrers = await credit(tx, deps.baseUrl(), earned, { by: 1 }, referred.map(referrerOf));
  const waiting = counted.filter((one) => !isEarned(one)).map((one) => referrerOf(one).id);
  const kept = await keepUsers(tx, waiting);
  const fates = new Map<Joined, Fate>();
  for (const one of referred) {
    const { id } = referrerOf(one);
    if (one.cameBefore) fates.set(one, CAME_BEFORE);
    else if (isEarned(one)) fates.set(one, referrers.has(id) ? QUALIFIED : REFERRER_GONE);
    else fates.set(one, kept.has(id) ? CREATED : REFERRER_GONE);
  }
  await insert(tx, deps, fates, ids);

  const credited: Credited[] = [];
  const events: NewEvent[] = [];
  for (const [one, fate] of fates) {
    if (fate === REFERRER_GONE) continue;
    const referral = toReferral(one);
    const referrer = referrers.get(referral.referrerId) as UserData;
    events.push(referralEvent("referral_created", referrer, one.data));
    const given = fate === QUALIFIED ? referrers.step(referral) : null;
    if (!given) continue;
    credited.push(given);
    events.push(qualifiedEvent(given));
  }
  return [...events, ...(await react(tx, deps, credited))];
}

function referrerOf(one: Joined): User {
  return one.referrer as User;
}

/** Writes the referrals, and notes their ids. */
async function insert(
  tx: Tx,
  { clock }: ReferralsDeps,
  fates: ReadonlyMap<Joined, Fate>,
  ids: Map<Joined, number>,
): Promise<void> {
  const now = clock.now();
  const rows = Array.from(fates, ([one, { state, reason }]) => ({
    project_id: one.project.id,
    referrer_id: referrerOf(one).id,
    friend_id: one.user.id,
    state,
    reason,
    created_at: now,
    qualified_at: state === "qualified" ? now : null,
    revoked_at: state === "revoked" ? now : null,
  }));
  const inserted = await insertMany<typeof COLUMNS, { id: number; friend_id: number }>(
    tx,
    "referrals",
    COLUMNS,
    rows,
    "returning id, friend_id",
  );
  const byFriend = new Map(inserted.map(({ id, friend_id }) => [friend_id, id]));
  for (const one of fates.keys()) ids.set(one, byFriend.get(one.user.id) as number);
}
