import type { Tx } from "../kernel/database/index.ts";
import type { Counts, Import } from "./import.ts";

/** How long nobody else takes an import up whose process says nothing: after a crash it waits so long. */
export const LEASE_MS = 10_000;

/** Somebody's work on an import: what another does to it meanwhile, such as cancel it, ends that. */
export interface Hold {
  its: Import;
  runner: string;
}

/** The import is not this runner's any more: what was under way is rolled back, and nothing is wrong. */
export class LostHold extends Error {}

/** Adds to what has come of an import, in the transaction in which it came; throws `LostHold`. */
export async function advance(tx: Tx, { its, runner }: Hold, by: Counts, now: number): Promise<void> {
  await mustChange(
    tx,
    `update imports set rows_done = rows_done + $4, created = created + $5, updated = updated + $6,
       unchanged = unchanged + $7, refused = refused + $8, lease_until = $9, changed_at = $10
     where id = $1 and runner = $2 and state = $3 returning id`,
    [
      its.id,
      runner,
      its.state,
      by.rows,
      by.created,
      by.updated,
      by.unchanged,
      by.refused,
      now + LEASE_MS,
      now,
    ],
  );
}

/** Says that the work goes on. */
export async function keepHold(tx: Tx, { its, runner }: Hold, rowsDone: number, now: number): Promise<void> {
  await mustChange(
    tx,
    "update imports set lease_until = $4, rows_done = $5 where id = $1 and runner = $2 and state = $3 returning id",
    [its.id, runner, its.state, now + LEASE_MS, rowsDone],
  );
}

/** Runs an update that answers a row where the import is still held. */
export async function mustChange(
  tx: Tx,
  text: string,
  values: readonly (string | number | null)[],
): Promise<void> {
  const changed = await tx.all(text, values);
  if (changed.length === 0) throw new LostHold();
}
