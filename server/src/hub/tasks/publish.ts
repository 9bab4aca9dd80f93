import { AppError } from "../../kernel/errors.ts";
import { readConnection } from "../connections/queries.ts";
import { Refusal, type TargetField } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import type { Definition } from "./definition.ts";
import { discoverFields } from "./discover.ts";
import { fitTargets } from "./engine-targets.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { draftOf, type Published } from "./published.ts";
import { lockTask, readTask } from "./queries.ts";
import { connectorsOf } from "./surroundings.ts";

/**
 * Makes the draft what runs: from then on new events find it, and what waits for another try goes by it. Refused,
 * with all that is wrong, where it isn't complete. The fields of each target are asked for here, once, and kept.
 */
export async function publish(deps: HubDeps, projectId: number, taskId: number): Promise<void> {
  const { draft: text } = await readTask(deps.db.read, projectId, taskId);
  const draft = draftOf({ draft: text });
  const connections = await connectorsOf(deps.db.read, projectId);
  refuseFor(problemsOf(draft, { connections, fields: {} }));
  const fields = await allFields(deps, projectId, draft);
  refuseFor(problemsOf(draft, { connections, fields }));
  const published: Published = { ...draft, fields };
  const now = deps.clock.now();
  await deps.db.transact(async (tx) => {
    const task = await lockTask(tx, projectId, taskId);
    if (task.draft !== text) throw changedMeanwhile();
    const after = { ...task, published: JSON.stringify(published), version: task.version + 1 };
    await tx.all(
      "update tasks set published = $2, version = $3, published_at = $4, updated_at = $4 where id = $1",
      [taskId, after.published, after.version, now],
    );
    const changed = await fitTargets(tx, after, now);
    tx.afterCommit(() => deps.recall(changed));
    tx.afterCommit(deps.cancelSoon);
  });
}

async function allFields(
  deps: HubDeps,
  projectId: number,
  { targets }: Definition,
): Promise<{ [key: string]: readonly TargetField[] }> {
  const problems: Problem[] = [];
  const found = await Promise.all(
    targets.map(async ({ key, connection_id, action, settings }, i) => {
      const connection = await readConnection(deps.db.read, projectId, connection_id as number);
      try {
        return [key, await discoverFields(deps, connection, action, settings)] as const;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        problems.push({ path: `targets.${i}.settings`, message: error.message });
        return [key, []] as const;
      }
    }),
  );
  refuseFor(problems);
  return Object.fromEntries(found);
}

function refuseFor(problems: Problem[]): void {
  if (problems.length === 0) return;
  const first = problems[0] as Problem;
  const more = problems.length === 1 ? "" : ` (and ${problems.length - 1} more)`;
  throw new AppError("invalid_input", `The task isn't complete: ${first.message}${more}`, problems);
}

function changedMeanwhile(): AppError {
  return new AppError("conflict", "Somebody changed the draft meanwhile. Look at it, and publish again.");
}
