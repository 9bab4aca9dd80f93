import type { UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { readEmail } from "./email.ts";
import { lockByMailbox } from "./find.ts";
import { joinAll } from "./join.ts";
import { moveUsers } from "./move.ts";
import { readSignUp } from "./sign-up.ts";
import type { InvitationCodeRow } from "./tables.ts";
import type { User } from "./user.ts";
import { findInvitation, type Reason } from "./verify-invitation.ts";
import type { UserBody } from "./wire.ts";

const EXPLAINED: { readonly [reason in Reason]: string } = {
  unknown: "There is no such invitation code in this project.",
  used: "This invitation code has been redeemed already.",
  used_up: "This invitation code has been redeemed as often as it may be.",
  expired: "This invitation code has expired.",
  rejected: "The invitation was taken back: the user is rejected.",
  suspended: "The user is suspended.",
};

export interface Redemption {
  code: string;
  email: string | null;
  /** What else is known of somebody who joins by the code. */
  details?: Omit<UserBody, "email" | "status">;
}

/**
 * Activates who has an invitation: the user whose own code it is, or, with a code made by hand, whoever has
 * the address `email`, who joins by it where needed.
 */
export async function redeemInvitation(
  deps: UsersDeps,
  project: Project,
  input: Redemption,
): Promise<UserData> {
  return deps.db.transact(async (tx) => {
    const invitation = await findInvitation(tx, project.id, input.code, deps.clock.now());
    if (invitation.reason !== null) throw unusable(invitation.reason);
    return invitation.kind === "personal"
      ? redeemPersonal(tx, deps, project, invitation.user, input.email)
      : redeemOpen(tx, deps, project, invitation.code, input);
  });
}

async function redeemPersonal(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  user: User,
  email: string | null,
): Promise<UserData> {
  if (email !== null && readEmail(email).canonical !== user.canonical_email) {
    throw new AppError(
      "conflict",
      "This invitation code is somebody else's: the address is not the one it was made for.",
    );
  }
  const { moved, events } = await moveUsers(tx, deps, project, "redeem", [user.id]);
  const [one] = moved;
  if (!one) throw unusable("used");
  await deps.record(tx, events);
  return one.data;
}

async function redeemOpen(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  code: InvitationCodeRow,
  { email, details = {} }: Redemption,
): Promise<UserData> {
  if (email === null)
    throw invalidInput("email", "this code is nobody's own; say by its address who redeems it");
  const signUp = readSignUp(project, { ...details, email, status: "active" }, deps.clock.now());
  await takeUse(tx, code.id, deps.clock.now());
  const mailbox = { projectId: project.id, canonicalEmail: signUp.email.canonical };
  const [known] = (await lockByMailbox(tx, [mailbox])).values();
  if (known?.status === "active") throw new AppError("conflict", `User ${known.id} is active already.`);
  const [outcome] = await joinAll(tx, deps, [signUp]);
  if (outcome?.kind === "created" || outcome?.kind === "known") return outcome.data;
  throw outcome?.error ?? new Error("a sign-up without an outcome");
}

/** Counts in the same statement that looks, so that no code is used more often than it may be. */
async function takeUse(tx: Tx, codeId: number, now: number): Promise<void> {
  const taken = await tx.all(
    `update invitation_codes set uses = uses + 1
     where id = $1 and (max_uses is null or uses < max_uses) and (expires_at is null or expires_at > $2)
     returning id`,
    [codeId, now],
  );
  if (taken.length === 0) throw unusable("used_up");
}

function unusable(reason: Reason): AppError {
  return new AppError(reason === "unknown" ? "not_found" : "conflict", EXPLAINED[reason]);
}
