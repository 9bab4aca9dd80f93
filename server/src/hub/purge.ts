import type { Tx } from "../kernel/database/index.ts";

/** A project's rows by table, what points at others first; `$1` is the project. */
const ROWS: readonly [table: string, key: string, ofProject: string][] = [
  ["task_targets", "target_id", "select target_id from task_targets where project_id = $1"],
  ["tasks", "id", "select id from tasks where project_id = $1"],
  ["emptied_runs", "event_id", "select event_id from emptied_runs where project_id = $1"],
  ["sought_addresses", "id", "select id from sought_addresses where project_id = $1"],
  ["address_looks", "project_id", "select project_id from address_looks where project_id = $1"],
  [
    "capture_events",
    "(capture_id, event_id)",
    `select e.capture_id, e.event_id from capture_events e
     join captures c on c.id = e.capture_id where c.project_id = $1`,
  ],
  ["captures", "id", "select id from captures where project_id = $1"],
  ["sources", "connection_id", "select connection_id from sources where project_id = $1"],
  [
    "capture_keys",
    "(connection_id, key_hash)",
    `select k.connection_id, k.key_hash from capture_keys k
     join connections c on c.id = k.connection_id where c.project_id = $1`,
  ],
  ["connections", "id", "select id from connections where project_id = $1"],
];

/** Removes up to `limit` rows of what a deleted project received and did about it; answers how many. */
export async function purgeHub(tx: Tx, projectId: number, limit: number): Promise<number> {
  for (const [table, key, ofProject] of ROWS) {
    const rows = await tx.all(
      `delete from ${table} where ${key} in (${ofProject} limit $2) returning 1 as gone`,
      [projectId, limit],
    );
    if (rows.length > 0) return rows.length;
  }
  return 0;
}
