import { AppError } from "../../kernel/errors.ts";
import type { HubDeps } from "../deps.ts";
import { publishedOf } from "./published.ts";
import { lockTask } from "./queries.ts";

/** Makes the draft what is published again. */
export async function discardDraft({ db, clock }: HubDeps, projectId: number, taskId: number): Promise<void> {
  await db.transact(async (tx) => {
    const published = publishedOf(await lockTask(tx, projectId, taskId));
    if (published === null) {
      throw new AppError("conflict", "The task was never published: there is nothing to go back to.");
    }
    const { fields: _, ...draft } = published;
    await tx.all("update tasks set draft = $2, updated_at = $3 where id = $1", [
      taskId,
      JSON.stringify(draft),
      clock.now(),
    ]);
  });
}
