import type { NewEvent } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Affected, Joined, Moved } from "../users/index.ts";
import type { LedgerDeps } from "./deps.ts";
import { type Gift, givePoints } from "./give.ts";

/** What people do themselves, and members for them, to come from an imported list to the waitlist or further. */
const JOINING: ReadonlySet<Moved["act"]> = new Set(["confirm", "apply", "redeem"]);

/** Points for whoever joins, from any way in. Who is only imported has not joined yet. */
export function giveForSignUps(tx: Tx, deps: LedgerDeps, joined: readonly Joined[]): Promise<NewEvent[]> {
  return give(
    tx,
    deps,
    joined.filter(({ user }) => user.status !== "imported"),
  );
}

/** The same for who was imported, and joins now. */
export function giveForJoiningLater(tx: Tx, deps: LedgerDeps, moved: readonly Moved[]): Promise<NewEvent[]> {
  return give(
    tx,
    deps,
    moved.filter(({ user, act }) => user.imported_at !== null && JOINING.has(act)),
  );
}

async function give(tx: Tx, deps: LedgerDeps, users: readonly Affected[]): Promise<NewEvent[]> {
  const gifts = users.map(
    ({ project, data }): Gift => ({
      project,
      user: data,
      points: project.pointRules.signup,
      kind: "signup",
      reason: "signup",
      cause: "signup",
    }),
  );
  return (await givePoints(tx, deps, gifts)).events;
}
