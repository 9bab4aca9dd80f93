import type { EventType, NewEvent, UserData } from "../events/index.ts";
import { recordset, type Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { findUser, noUser } from "./find.ts";
import { newInvitationCode } from "./invitation-code.ts";
import { type Act, MOVES, moveRefusal } from "./moves.ts";
import { loadUserData } from "./people.ts";
import { ALL_COLUMNS, type UserRow } from "./tables.ts";
import { readUser, type User } from "./user.ts";

/** What a move changes beside the status; `$3` is now. */
const ALSO: { readonly [act in Act]?: string } = {
  confirm: "confirmed_at = $3, applied_at = coalesce(applied_at, $3)",
  apply: "applied_at = coalesce(applied_at, $3)",
  invite: "invited_at = $3, invitation_code = coalesce(invitation_code, r.code)",
  activate: "joined_at = coalesce(joined_at, $3), seen_at = $3",
  redeem: "joined_at = coalesce(joined_at, $3), seen_at = $3",
  wake: "joined_at = coalesce(joined_at, $3), seen_at = $3",
  suspend: "status_before = status",
  unsuspend: "status_before = null",
};

const EVENTS: { readonly [act in Act]: readonly EventType[] } = {
  confirm: ["tester_confirmed", "tester_applied"],
  apply: ["tester_applied"],
  invite: ["tester_invited"],
  reject: ["tester_rejected"],
  activate: ["tester_activated"],
  redeem: ["tester_activated"],
  wake: ["tester_activated"],
  fall_idle: ["tester_idle"],
  suspend: ["tester_suspended"],
  unsuspend: ["tester_unsuspended"],
};
const REASONED: ReadonlySet<EventType> = new Set([
  "tester_rejected",
  "tester_suspended",
  "tester_unsuspended",
]);

export interface MoveDetails {
  /** Why a user is rejected, suspended or let back in. */
  reason?: string | null;
  /** The wave that a user is invited in. */
  waveId?: number | null;
}

export interface MoveResult {
  moved: { user: User; data: UserData }[];
  /** To be recorded by the caller, in this order. */
  events: NewEvent[];
}

/**
 * Moves those of the users whose status allows it, and leaves the others: one conditional update, so that
 * nobody comes between the look and the change.
 */
export async function moveUsers(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  act: Act,
  userIds: readonly number[],
  details: MoveDetails = {},
): Promise<MoveResult> {
  const codes = userIds.map((id) => ({
    user_id: id,
    code: act === "invite" ? newInvitationCode(deps.ids) : null,
  }));
  const rows = await tx.all<UserRow>(statement(tx, act), [
    JSON.stringify(codes),
    project.id,
    deps.clock.now(),
  ]);
  const users = rows.map(readUser);
  const data = await loadUserData(tx, deps.baseUrl(), users);
  const moved = users.map((user, i) => ({ user, data: data[i] as UserData }));
  const reacted = await deps.reactions.moved(
    tx,
    moved.map((one) => ({ ...one, project, act })),
  );
  return { moved, events: [...moved.flatMap((one) => eventsOf(one, act, details)), ...reacted] };
}

/** Moves one user; throws `move_not_allowed`, saying what is, where the status does not allow it. */
export async function moveUser(
  deps: UsersDeps,
  project: Project,
  userId: number,
  act: Act,
  details: MoveDetails = {},
): Promise<UserData> {
  return deps.db.transact((tx) => moveIn(tx, deps, project, userId, act, details));
}

/** The same in the caller's transaction. */
export async function moveIn(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  userId: number,
  act: Act,
  details: MoveDetails = {},
): Promise<UserData> {
  const { moved, events } = await moveUsers(tx, deps, project, act, [userId], details);
  const [one] = moved;
  if (!one) throw await refusal(tx, project.id, userId, act);
  await deps.record(tx, events);
  return one.data;
}

/** Why a user was not moved. */
export async function refusal(tx: Tx, projectId: number, userId: number, act: Act): Promise<Error> {
  const user = await findUser(tx, projectId, userId);
  return user ? moveRefusal(MOVES[act].wish, user.status) : noUser(userId);
}

/**
 * No index serves a `case`, so users are looked up by id. By the index of statuses both planners read everybody of a
 * status, and the list of ids anew for each: 0.9 s for a thousand among a thousand, instead of 0.02 s.
 */
function statement(tx: Tx, act: Act): string {
  const { from, to } = MOVES[act];
  const status = to === null ? "status_before" : `'${to}'`;
  const sets = [`status = ${status}`, "updated_at = $3", ...(ALSO[act] === undefined ? [] : [ALSO[act]])];
  const wanted = recordset(tx, "$1", "r", { user_id: "bigint", code: "text" });
  return `update users set ${sets.join(", ")} from ${wanted}
    where id = r.user_id and case when project_id = $2 and status in (${from.map((one) => `'${one}'`)}) then true else false end
    returning ${ALL_COLUMNS}`;
}

function eventsOf(
  { user, data }: { user: User; data: UserData },
  act: Act,
  { reason = null, waveId = null }: MoveDetails,
): NewEvent[] {
  return EVENTS[act].map((type) => {
    const more = type === "tester_invited" ? { wave_id: waveId } : REASONED.has(type) ? { reason } : {};
    return { projectId: user.project_id, type, data: { ...data, ...more }, userId: user.id };
  });
}
