import type { NewEvent, UserData } from "../events/index.ts";
import { insertMany, type Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import { addPoints, type User } from "../users/index.ts";
import type { LedgerDeps } from "./deps.ts";
import type { PointEntryRow, PointKind } from "./tables.ts";

/** Points for a user, or, below zero, from one. */
export interface Gift {
  project: Project;
  /** The user, as the payload says it. */
  user: UserData;
  points: number;
  kind: PointKind;
  reason: string;
  /** Nothing is given twice for the same one. */
  cause: string;
  /** Counts what was given for the cause, taken back, and given again. */
  turn?: number;
}

export interface Given {
  /** The new rows of the ledger, in the order of the gifts. */
  entries: PointEntryRow[];
  /** To be recorded by the caller. */
  events: NewEvent[];
}

const COLUMNS = {
  project_id: "bigint",
  user_id: "bigint",
  points: "bigint",
  kind: "text",
  reason: "text",
  cause: "text",
  turn: "bigint",
  created_at: "bigint",
} as const;

/**
 * The only way into the ledger: writes what has not been given yet, and moves the balances by it; the same few
 * statements for any number of gifts. The users must be locked, or new.
 */
export async function givePoints(tx: Tx, deps: LedgerDeps, gifts: readonly Gift[]): Promise<Given> {
  const entries = await insertEntries(tx, gifts, deps.clock.now());
  if (entries.length === 0) return { entries, events: [] };
  const sums = new Map<number, number>();
  for (const { user_id, points } of entries) sums.set(user_id, (sums.get(user_id) ?? 0) + points);
  const users = await addPoints(tx, sums);

  const given = new Map(gifts.map((gift) => [keyOf(gift.user.id, gift), gift]));
  const latest = new Map<number, Gift>();
  const balances = new Map(users.map(({ id, points }) => [id, points - (sums.get(id) ?? 0)]));
  const events: NewEvent[] = [];
  for (const entry of entries) {
    const gift = given.get(keyOf(entry.user_id, entry)) as Gift;
    const balance = (balances.get(entry.user_id) ?? 0) + entry.points;
    balances.set(entry.user_id, balance);
    latest.set(entry.user_id, gift);
    events.push(pointsEvent(gift, balance));
  }
  events.push(...(await react(tx, deps, users, latest)));
  return { entries, events };
}

async function insertEntries(tx: Tx, gifts: readonly Gift[], now: number): Promise<PointEntryRow[]> {
  const rows = gifts
    .filter(({ points }) => points !== 0)
    .map(({ project, user, turn = 1, points, kind, reason, cause }) => ({
      project_id: project.id,
      user_id: user.id,
      points,
      kind,
      reason,
      cause,
      turn,
      created_at: now,
    }));
  return insertMany<typeof COLUMNS, PointEntryRow>(
    tx,
    "point_entries",
    COLUMNS,
    rows,
    `on conflict do nothing returning id, ${Object.keys(COLUMNS)}`,
  );
}

function keyOf(userId: number, { cause, turn = 1 }: { cause: string; turn?: number }): string {
  return `${userId} ${turn} ${cause}`;
}

function pointsEvent({ project, user, points, reason }: Gift, balance: number): NewEvent {
  const type = points > 0 ? "points_earned" : "points_revoked";
  return { projectId: project.id, type, data: { user, points, reason, balance }, userId: user.id };
}

/** What changed balances cause elsewhere. */
async function react(
  tx: Tx,
  { balances }: LedgerDeps,
  users: readonly User[],
  latest: ReadonlyMap<number, Gift>,
): Promise<NewEvent[]> {
  const affected = users.map((user) => {
    const { project, user: data } = latest.get(user.id) as Gift;
    return { project, user, data };
  });
  const events: NewEvent[] = [];
  for (const each of balances) events.push(...(await each.balanced(tx, affected)));
  return events;
}
