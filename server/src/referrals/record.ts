import type { NewEvent, UserData } from "../events/index.ts";
import { insertMany, type Tx } from "../kernel/database/index.ts";
import type { Joined, User } from "../users/index.ts";
import { credit, type Referral, referralEvent } from "./credit.ts";
import type { ReferralsDeps } from "./deps.ts";
import { meetsRule } from "./rule.ts";

const COLUMNS = {
  project_id: "bigint",
  referrer_id: "bigint",
  friend_id: "bigint",
  state: "text",
  created_at: "bigint",
  qualified_at: "bigint",
} as const;

/** Notes who brought whom, and gives credit where the sign-up alone earns it. */
export async function recordReferrals(
  tx: Tx,
  deps: ReferralsDeps,
  joined: readonly Joined[],
): Promise<NewEvent[]> {
  const referred = joined.filter((one) => one.referrer !== null);
  if (referred.length === 0) return [];
  const now = deps.clock.now();
  const earned = new Set(referred.filter(({ project, user }) => meetsRule(project.referralRule, user)));
  const known = referred.map(({ referrer }) => referrer as User);
  const referrers = await credit(tx, deps.baseUrl(), [...earned].map(toReferral), 1, known);

  const rows: { [name in keyof typeof COLUMNS]: string | number | null }[] = [];
  const events: NewEvent[] = [];
  for (const one of referred) {
    const { user: friend, data, project } = one;
    const referrerId = (one.referrer as User).id;
    events.push(referralEvent("referral_created", referrers.get(referrerId) as UserData, data));
    const credited = earned.has(one) ? referrers.step(referrerId) : null;
    if (credited) events.push(qualifiedEvent(credited, data));
    rows.push({
      project_id: project.id,
      referrer_id: referrerId,
      friend_id: friend.id,
      state: credited ? "qualified" : "created",
      created_at: now,
      qualified_at: credited ? now : null,
    });
  }
  await insertMany(tx, "referrals", COLUMNS, rows);
  return events;
}

export function qualifiedEvent(referrer: UserData, friend: UserData): NewEvent {
  return referralEvent("referral_qualified", referrer, friend, {
    share_signups_count: referrer.share_signups_count,
  });
}

function toReferral(joined: Joined): Referral {
  return { friend: joined, referrerId: (joined.referrer as User).id };
}
