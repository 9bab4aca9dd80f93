import { createHash } from "node:crypto";
import type { NewEvent, UserData } from "../events/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { noteEarlierMailboxes } from "./earlier-mailboxes.ts";
import { lockUser, mailboxOf } from "./find.ts";
import { loadUserData } from "./people.ts";
import type { User } from "./user.ts";

/** Takes the user out of the project, with the event, in the caller's transaction. */
export async function removeUser(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  userId: number,
  { erased }: { erased: boolean },
): Promise<void> {
  const user = await lockUser(tx, project.id, userId);
  const [data] = await loadUserData(tx, deps.baseUrl(), [user]);
  await tx.all("delete from users where id = $1", [userId]);
  if (erased) await noteEarlierMailboxes(tx, deps.nameMailbox, [mailboxOf(user)]);
  const reacted = await deps.reactions.removed(tx, [{ project, user, data: data as UserData, erased }]);
  await deps.record(tx, [deletedEvent(user), ...reacted]);
}

/** Who has the address can tell that it is meant; nobody else can tell the address. */
function deletedEvent(user: User): NewEvent {
  const emailSha256 = createHash("sha256").update(user.email.toLowerCase()).digest("hex");
  return {
    projectId: user.project_id,
    type: "tester_deleted",
    data: { id: user.id, project_id: user.project_id, email_sha256: emailSha256 },
    userId: user.id,
  };
}
