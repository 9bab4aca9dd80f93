import { AppError } from "../../kernel/errors.ts";
import type { HubDeps } from "../deps.ts";
import { lockConnection } from "./queries.ts";
import { usesOf } from "./used-by.ts";

/** Deletes a connection that no task uses: its webhook URL is unknown from now on, its captures go soon after. */
export async function deleteConnection(deps: HubDeps, projectId: number, id: number): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const { name } = await lockConnection(tx, projectId, id);
    const uses = (await usesOf(tx, projectId)).get(id) ?? [];
    if (uses.length > 0)
      throw inUse(
        name,
        uses.map((use) => `"${use.name}"`),
      );
    await tx.all("delete from sources where connection_id = $1", [id]);
    await tx.all("update connections set deleted_at = $2, secrets = null where id = $1", [id, now]);
  });
}

function inUse(name: string, tasks: string[]): AppError {
  const shown = tasks.length > 3 ? [...tasks.slice(0, 3), `${tasks.length - 3} more`] : tasks;
  return new AppError(
    "conflict",
    `"${name}" is used by ${shown.join(", ")}. Choose another connection there, or delete the task, first.`,
  );
}
