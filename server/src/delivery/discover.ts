import { type Session, selectEach } from "../kernel/database/index.ts";

const TARGET_COLUMNS = { target_id: "bigint", now: "bigint" } as const;

export interface Waiting {
  targetId: number;
  /** When the target's first delivery that nobody holds a lease on is due. Ms. */
  dueAt: number;
}

/**
 * The targets that have pending deliveries, and when to look at each. Hops from target to target through
 * the index of due deliveries: the cost is one look-up a target, whatever stands in its queue.
 */
export async function discover(session: Session, now: number): Promise<Waiting[]> {
  const rows = await session.all<{ target_id: number; due_at: number }>(
    `with recursive hop (target_id) as (
       select min(target_id) from deliveries where due_at is not null
       union all
       select (select min(d.target_id) from deliveries d where d.due_at is not null and d.target_id > hop.target_id)
       from hop where hop.target_id is not null)
     select hop.target_id, d.due_at
     from hop
     join targets t on t.id = hop.target_id and t.held_at is null and t.deleted_at is null
     join deliveries d on d.id = (
       select id from deliveries
       where target_id = hop.target_id and due_at is not null and (lease_until is null or lease_until <= $1)
       order by due_at, id limit 1)`,
    [now],
  );
  return rows.map((row) => ({ targetId: row.target_id, dueAt: row.due_at }));
}

/** The same for these targets alone. */
export async function nextOf(
  session: Session,
  targetIds: readonly number[],
  now: number,
): Promise<Waiting[]> {
  const rows = await selectEach<{ target_id: number; due_at: number }, typeof TARGET_COLUMNS>(
    session,
    TARGET_COLUMNS,
    targetIds.map((targetId) => ({ target_id: targetId, now })),
    `select target_id, due_at from deliveries
     where target_id = p.target_id and due_at is not null and (lease_until is null or lease_until <= p.now)
     order by due_at, id limit 1`,
  );
  return rows.map((row) => ({ targetId: row.target_id, dueAt: row.due_at }));
}
