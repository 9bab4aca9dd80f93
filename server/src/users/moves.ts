import type { STATUSES, Status } from "../events/index.ts";
import { AppError } from "../kernel/errors.ts";

interface Move {
  from: readonly Status[];
  /** null: what the user was before. */
  to: Status | null;
  /** What a user whom it is refused can't do. */
  wish: string;
}

/** Every way in which a user's status changes after the sign-up. The only list of them. */
export const MOVES = {
  /** The address is confirmed. */
  confirm: { from: ["imported", "unconfirmed"], to: "applied", wish: "be confirmed" },
  /** Joins the waitlist without a confirmation. */
  apply: { from: ["imported", "unconfirmed"], to: "applied", wish: "join the waitlist" },
  /** An invited user may be invited again. */
  invite: { from: ["imported", "applied", "rejected", "invited"], to: "invited", wish: "be invited" },
  reject: { from: ["imported", "applied", "invited"], to: "rejected", wish: "be rejected" },
  activate: {
    from: ["imported", "applied", "invited", "rejected", "idle"],
    to: "active",
    wish: "be activated",
  },
  /** Redeems the invitation code: a code that was taken back with the invitation opens nothing. */
  redeem: { from: ["invited"], to: "active", wish: "redeem the invitation" },
  /** Checks in after a silence. */
  wake: { from: ["idle"], to: "active", wish: "check in" },
  fall_idle: { from: ["active"], to: "idle", wish: "fall idle" },
  suspend: {
    from: ["imported", "unconfirmed", "applied", "invited", "active", "rejected"],
    to: "suspended",
    wish: "be suspended",
  },
  unsuspend: { from: ["suspended"], to: null, wish: "be unsuspended" },
} as const satisfies Record<string, Move>;

export type Act = keyof typeof MOVES;

/** The statuses in which an act is allowed. */
export function allowedFrom(act: Act): readonly Status[] {
  return MOVES[act].from;
}

const SIGN_UP = "a sign-up as applied";

/** The acts that have a route for one user, by its last part. */
export const OFFERED_ACTS = [
  "confirm",
  "invite",
  "activate",
  "reject",
  "checkin",
  "suspend",
  "unsuspend",
] as const;
export type OfferedAct = (typeof OFFERED_ACTS)[number];

/** What a caller can ask for, by the name that it has in the API, and in which statuses. */
const OFFERS: readonly (readonly [name: OfferedAct | typeof SIGN_UP, from: readonly Status[]])[] = [
  ["confirm", MOVES.confirm.from],
  [SIGN_UP, MOVES.apply.from],
  ["invite", MOVES.invite.from],
  ["activate", MOVES.activate.from],
  ["reject", MOVES.reject.from],
  ["checkin", ["active", ...MOVES.wake.from]],
  ["suspend", MOVES.suspend.from],
  ["unsuspend", MOVES.unsuspend.from],
];

/** The acts that can be asked for a user of this status. */
export function allowedActs(status: Status): OfferedAct[] {
  return offersFor(status).filter((name) => name !== SIGN_UP);
}

function offersFor(status: Status) {
  return OFFERS.filter(([, from]) => from.includes(status)).map(([name]) => name);
}

/** The refusal of what isn't allowed from here: says what is. */
export function moveRefusal(wish: string, status: Status): AppError {
  const offers = offersFor(status);
  return new AppError(
    "move_not_allowed",
    `A user who is ${status} can't ${wish}. Allowed from here: ${offers.join(", ")}.`,
  );
}

/** The way of a user; who is rejected or suspended is not on it. */
const PROGRESS: readonly Status[] = ["imported", "unconfirmed", "applied", "invited", "idle", "active"];
const ACT_TO: { readonly [status in InitialStatus]: Act | null } = {
  imported: null,
  unconfirmed: null,
  applied: "apply",
  invited: "invite",
  active: "activate",
};

/**
 * The act by which somebody who is there already gets to the status that a sign-up asks for; null where the
 * user has come so far, or farther: a sign-up takes nobody back. Throws where no act leads there.
 */
export function actToReach(wanted: InitialStatus, current: Status): Act | null {
  const hasIt = PROGRESS.includes(current) && PROGRESS.indexOf(current) >= PROGRESS.indexOf(wanted);
  if (hasIt) return null;
  const act = ACT_TO[wanted];
  if (act === null) throw moveRefusal(`become ${wanted}`, current);
  if (!allowedFrom(act).includes(current)) throw moveRefusal(MOVES[act].wish, current);
  return act;
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
