import { endInvites } from "../accounts/index.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import type { ProjectDirectory } from "./directory.ts";
import type { Project } from "./project.ts";

/** What another slice does in the transaction in which a project is deleted: stop whatever would still be sent. */
export type StopProject = (tx: Tx, projectId: number, at: number) => Promise<void>;

/**
 * Deletes a project for everybody at once: nothing of it is found or sent any more, its invitations open
 * nothing, and its slug is free. Its rows go later, in batches (`purge.ts`).
 */
export async function deleteProject(
  deps: { db: Database; directory: ProjectDirectory; stops: readonly StopProject[] },
  now: number,
  project: Project,
): Promise<void> {
  await deps.db.transact(async (tx) => {
    // A tilde is in no slug that anybody can ask for.
    await tx.all(
      "update projects set deleted_at = $2, slug = '~' || id where id = $1 and deleted_at is null",
      [project.id, now],
    );
    await endInvites(tx, project.id);
    for (const stop of deps.stops) await stop(tx, project.id, now);
  });
  deps.directory.forget(project);
}
