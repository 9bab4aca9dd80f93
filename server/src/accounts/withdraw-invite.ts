import type { Database, Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Role } from "./access.ts";
import { refuseWithoutSay, type TeamActor } from "./team-actor.ts";

/** Ends an open invitation: its link opens nothing from then on. */
export async function withdrawInvite(
  db: Database,
  actor: TeamActor,
  { projectId, inviteId, at }: { projectId: number; inviteId: number; at: number },
): Promise<void> {
  await db.transact(async (tx) => {
    const [withdrawn] = await tx.all<{ role: Role }>(
      "delete from invites where project_id = $1 and id = $2 and expires_at > $3 returning role",
      [projectId, inviteId, at],
    );
    if (!withdrawn) throw new AppError("not_found", `The project has no open invitation ${inviteId}.`);
    refuseWithoutSay(actor, withdrawn.role);
  });
}

/** Ends all of a project's invitations, as it is deleted. */
export async function endInvites(tx: Tx, projectId: number): Promise<void> {
  await tx.all("delete from invites where project_id = $1", [projectId]);
}
