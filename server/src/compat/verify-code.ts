import { findInvitation, type User } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";

/** Whether the user was invited with this code, be it used by now or not. */
export async function holdsCode({ db, clock }: CompatDeps, user: User, code: string): Promise<boolean> {
  const found = await findInvitation(db.read, user.project_id, code, clock.now());
  return found.kind === "personal" && found.user.id === user.id;
}
