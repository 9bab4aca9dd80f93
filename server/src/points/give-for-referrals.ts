import type { NewEvent } from "../events/index.ts";
import { selectEach, type Tx } from "../kernel/database/index.ts";
import type { Credited } from "../referrals/index.ts";
import type { LedgerDeps } from "./deps.ts";
import { type Gift, givePoints } from "./give.ts";

/** Points for friends who count: taken back with the credit, and given again with it, as many as the first time. */
export async function giveForReferrals(
  tx: Tx,
  deps: LedgerDeps,
  credited: readonly Credited[],
): Promise<NewEvent[]> {
  const standings = await readStandings(
    tx,
    credited.filter(({ by, again }) => by < 0 || again),
  );
  const gifts = credited.flatMap((one) => giftFor(one, standings.get(one.referralId) ?? NOTHING) ?? []);
  return (await givePoints(tx, deps, gifts)).events;
}

/** What the ledger says of a referral. */
interface Standing {
  /** How many are given now. */
  points: number;
  /** How many were given the first time; null: none ever. */
  first: number | null;
  turns: number;
}

const NOTHING: Standing = { points: 0, first: null, turns: 0 };

function giftFor(
  { project, referrer, referralId, by }: Credited,
  { points, first, turns }: Standing,
): Gift | null {
  const gift = { project, user: referrer, cause: causeOf(referralId), turn: turns + 1 };
  if (by < 0)
    return points > 0 ? { ...gift, points: -points, kind: "revoke", reason: "referral revoked" } : null;
  if (points > 0) return null;
  return { ...gift, points: first ?? project.pointRules.referral, kind: "referral", reason: "referral" };
}

async function readStandings(tx: Tx, credited: readonly Credited[]): Promise<Map<number, Standing>> {
  const wanted = credited.map(({ referrer, referralId }) => ({
    user_id: referrer.id,
    cause: causeOf(referralId),
    referral_id: referralId,
  }));
  const rows = await selectEach<Standing & { referral_id: number }, typeof WANTED>(
    tx,
    WANTED,
    wanted,
    `select p.referral_id as referral_id, coalesce(sum(points), 0) as points, count(*) as turns,
       max(case when turn = 1 then points end) as first
     from point_entries where user_id = p.user_id and cause = p.cause`,
  );
  return new Map(rows.map((row) => [row.referral_id, row]));
}

const WANTED = { user_id: "bigint", cause: "text", referral_id: "bigint" } as const;

function causeOf(referralId: number): string {
  return `referral/${referralId}`;
}
