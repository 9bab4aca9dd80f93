import { recordset, type Tx } from "../kernel/database/index.ts";

export interface NewDelivery {
  project_id: number;
  target_id: number;
  event_id: number;
  event_type: string;
}

const COLUMNS = {
  project_id: "bigint",
  target_id: "bigint",
  event_id: "bigint",
  event_type: "text",
} as const;

/** Makes deliveries that no subscription asks for, due now; but for those that are there already. Answers their targets. */
export async function deliver(tx: Tx, deliveries: readonly NewDelivery[], now: number): Promise<number[]> {
  if (deliveries.length === 0) return [];
  const made = await tx.all<{ target_id: number }>(
    `insert into deliveries (project_id, target_id, event_id, event_type, due_at, created_at)
     select n.project_id, n.target_id, n.event_id, n.event_type, $2, $2 from ${recordset(tx, "$1", "n", COLUMNS)}
     where not exists (select 1 from deliveries d where d.event_id = n.event_id and d.target_id = n.target_id)
     returning target_id`,
    [JSON.stringify(deliveries), now],
  );
  return [...new Set(made.map((row) => row.target_id))];
}
