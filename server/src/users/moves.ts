import type { STATUSES, Status } from "../events/index.ts";
import { AppError } from "../kernel/errors.ts";

interface Move {
  from: readonly Status[];
  /** null: what the user was before. */
  to: Status | null;
}

/** Every way in which a user's status changes after the sign-up. The only list of them. */
export const MOVES = {
  /** The address is confirmed. */
  confirm: { from: ["unconfirmed"], to: "applied" },
  /** Joins the waitlist without a confirmation. */
  apply: { from: ["imported", "unconfirmed"], to: "applied" },
  /** An invited user may be invited again. */
  invite: { from: ["imported", "applied", "rejected", "invited"], to: "invited" },
  reject: { from: ["imported", "applied", "invited"], to: "rejected" },
  activate: { from: ["imported", "applied", "invited", "rejected", "idle"], to: "active" },
  /** Redeems the invitation code: a code that was taken back with the invitation opens nothing. */
  redeem: { from: ["invited"], to: "active" },
  /** Checks in after a silence. */
  wake: { from: ["idle"], to: "active" },
  fall_idle: { from: ["active"], to: "idle" },
  suspend: { from: ["imported", "unconfirmed", "applied", "invited", "active", "rejected"], to: "suspended" },
  unsuspend: { from: ["suspended"], to: null },
} as const satisfies Record<string, Move>;

export type Act = keyof typeof MOVES;

/** What a caller can ask for by name; the others are part of something else. */
const OFFERED: readonly Act[] = ["confirm", "invite", "activate", "reject", "suspend", "unsuspend"];

/** The statuses in which an act is allowed. */
export function allowedFrom(act: Act): readonly Status[] {
  return MOVES[act].from;
}

/** The acts that a user of this status can be asked for. */
export function offeredActs(status: Status): Act[] {
  return OFFERED.filter((act) => allowedFrom(act).includes(status));
}

/** The refusal of an act that isn't allowed from here: says what is. */
export function moveRefusal(act: string, status: Status): AppError {
  const offered = offeredActs(status).join(", ");
  return new AppError(
    "move_not_allowed",
    `A user who is ${status} can't ${act.replaceAll("_", " ")}. Allowed from here: ${offered === "" ? "nothing" : offered}.`,
  );
}

const PROGRESS: readonly Status[] = ["imported", "unconfirmed", "applied", "invited", "active"];
const ACT_TO: { readonly [status in Status]?: Act } = {
  applied: "apply",
  invited: "invite",
  active: "activate",
};

/**
 * The act by which somebody who is there already gets to the status that a sign-up asks for; null where
 * there is nothing to do, as a sign-up takes nobody back.
 */
export function actToReach(wanted: Status, current: Status): Act | null {
  const act = ACT_TO[wanted];
  const isAhead = PROGRESS.includes(current) && PROGRESS.indexOf(current) >= PROGRESS.indexOf(wanted);
  if (act === undefined || isAhead) return null;
  if (act === "apply" && !allowedFrom(act).includes(current)) return null;
  return current === "idle" && act === "invite" ? null : act;
}

/** What a change of a user may ask the status to be; `unsuspended` lets a suspended one back in. */
export const WANTED_STATUSES = [
  "applied",
  "invited",
  "active",
  "rejected",
  "suspended",
  "unsuspended",
] as const;
export type WantedStatus = (typeof WANTED_STATUSES)[number];

const ACT_TO_SET: { readonly [status in WantedStatus]: Act } = {
  applied: "apply",
  invited: "invite",
  active: "activate",
  rejected: "reject",
  suspended: "suspend",
  unsuspended: "unsuspend",
};

/** The act that sets a user's status; null where it is so already. Unlike a sign-up, it may lead back. */
export function actToSet(wanted: WantedStatus, current: Status): Act | null {
  const isSo = wanted === "unsuspended" ? current !== "suspended" : wanted === current;
  return isSo ? null : ACT_TO_SET[wanted];
}

/** Where a user may start. */
export const INITIAL_STATUSES = [
  "imported",
  "applied",
  "unconfirmed",
  "invited",
  "active",
] as const satisfies readonly (typeof STATUSES)[number][];
export type InitialStatus = (typeof INITIAL_STATUSES)[number];
