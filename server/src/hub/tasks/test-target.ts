import type { Static } from "typebox";
import { AppError, invalidInput } from "../../kernel/errors.ts";
import { currentHops } from "../../kernel/hops.ts";
import { readConnection } from "../connections/queries.ts";
import type { HubDeps } from "../deps.ts";
import { carryOut } from "../runs/carry-out.ts";
import { dataOf } from "../runs/incoming.ts";
import { readyTarget } from "../runs/plan.ts";
import { stepKey } from "../runs/step-key.ts";
import { openConnection } from "./connection.ts";
import type { Definition, TaskTarget } from "./definition.ts";
import { discoverFields, toldPlainly } from "./discover.ts";
import { draftOf } from "./published.ts";
import { readTask } from "./queries.ts";
import { incomingSample } from "./sample.ts";
import type { SampleInput, TestAnswer } from "./try-wire.ts";

/** Really does what a target of the draft does, once, with a sample. */
export async function testTarget(
  deps: HubDeps,
  projectId: number,
  taskId: number,
  { target: key, sample }: { target: string; sample: SampleInput },
): Promise<Static<typeof TestAnswer>> {
  const draft = draftOf(await readTask(deps.db.read, projectId, taskId));
  const target = targetOf(draft, key);
  const row = await readConnection(deps.db.read, projectId, target.connection_id as number);
  const fields = await discoverFields(deps, row, target.action, target.settings).catch(toldPlainly);
  const connection = openConnection(deps.keyring, row);
  if (!connection)
    throw new AppError("conflict", `"${row.name}" is of a connector that this version doesn't have.`);
  const incoming = await incomingSample(deps, projectId, sample);
  const outcome = await carryOut(deps, {
    projectId,
    connection,
    ready: readyTarget(target, draft.filter, fields),
    data: dataOf(incoming),
    idempotencyKey: stepKey(deps.ids.sortable("test"), taskId, key),
    occurredAt: incoming.receivedAt,
    hops: currentHops(),
  });
  const { input, steps, missing } = outcome;
  const log = { missing: [...missing], steps: [...steps] };
  const base = { ...log, summary: null, error: null, error_code: null, output: null, input };
  switch (outcome.kind) {
    case "done":
      return { ...base, state: "done", summary: outcome.summary, output: outcome.output };
    case "skipped":
      return { ...base, state: "skipped", error: outcome.message, error_code: outcome.code };
    case "refused":
      return { ...base, state: "failed", error: outcome.refusal.message, error_code: outcome.refusal.code };
  }
}

function targetOf({ targets }: Definition, key: string): TaskTarget {
  const target = targets.find((one) => one.key === key);
  if (!target) throw invalidInput("target", `the draft has no target "${key}"`);
  if (target.connection_id === null) throw invalidInput("target", `choose a connection for "${key}" first`);
  return target;
}
