import type { Tx } from "../../kernel/database/index.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { targetsOfTasks } from "../tasks/queries.ts";
import { connectorOf } from "./connector-of.ts";
import { changeFields } from "./field-values.ts";
import { forgetLastAnswer } from "./last-answers.ts";
import { lockConnection, readConnection } from "./queries.ts";
import { openSecrets, sealSecrets } from "./secrets.ts";
import { usesOf } from "./used-by.ts";
import type { ConnectionPatch } from "./wire.ts";

/**
 * Changes a connection. What was found out about how it was filled in before is forgotten, and what is ready to be
 * done by it is read anew.
 */
export async function changeConnection(
  deps: HubDeps,
  projectId: number,
  id: number,
  { name, description, settings, secrets }: ConnectionPatch,
): Promise<ConnectionRow> {
  const isRefilled = settings !== undefined || secrets !== undefined;
  return deps.db.transact(async (tx) => {
    const old = await lockConnection(tx, projectId, id);
    const targetIds = isRefilled ? await targetsBy(tx, projectId, id) : [];
    if (isRefilled) await forgetLastAnswer(tx, id);
    if (targetIds.length > 0) tx.afterCommit(() => deps.recall(targetIds));
    await tx.q
      .updateTable("connections")
      .set({
        name: name ?? old.name,
        description: description ?? old.description,
        updated_at: deps.clock.now(),
        ...(isRefilled ? refill(deps, old, { settings: settings ?? {}, secrets: secrets ?? {} }) : {}),
      })
      .where("id", "=", id)
      .execute();
    return readConnection(tx, projectId, id);
  });
}

/** The delivery engine's targets that work by a connection. */
async function targetsBy(tx: Tx, projectId: number, id: number): Promise<number[]> {
  const uses = (await usesOf(tx, projectId)).get(id) ?? [];
  const targets = await targetsOfTasks(
    tx,
    uses.map((use) => use.id),
  );
  return targets.map((target) => target.target_id);
}

function refill(
  { egress, keyring }: HubDeps,
  old: ConnectionRow,
  change: Parameters<typeof changeFields>[3],
) {
  const from = { settings: JSON.parse(old.settings), secrets: openSecrets(keyring, old) };
  const { settings, secrets } = changeFields(egress, connectorOf(old), from, change);
  return {
    settings: JSON.stringify(settings),
    secrets: sealSecrets(keyring, old, secrets),
    checked_at: null,
    check_error: null,
  };
}
