import type { Session, Tx } from "../kernel/database/index.ts";

/** Makes a place for deliveries to go, subscribed to these event types (`*` is all of them). Answers its id. */
export async function createTarget(
  tx: Tx,
  target: { projectId: number; kind: string; eventTypes: readonly string[]; heldAt: number | null },
): Promise<number> {
  const [row] = await tx.all<{ id: number }>(
    "insert into targets (project_id, kind, held_at) values ($1, $2, $3) returning id",
    [target.projectId, target.kind, target.heldAt],
  );
  const id = (row as { id: number }).id;
  await subscribe(tx, id, target.projectId, target.eventTypes);
  return id;
}

/** Replaces what a target is subscribed to. */
export async function resubscribe(
  tx: Tx,
  targetId: number,
  projectId: number,
  eventTypes: readonly string[],
): Promise<void> {
  await tx.all("delete from subscriptions where target_id = $1", [targetId]);
  await subscribe(tx, targetId, projectId, eventTypes);
}

async function subscribe(
  tx: Tx,
  targetId: number,
  projectId: number,
  eventTypes: readonly string[],
): Promise<void> {
  for (const eventType of new Set(eventTypes)) {
    await tx.all("insert into subscriptions (project_id, event_type, target_id) values ($1, $2, $3)", [
      projectId,
      eventType,
      targetId,
    ]);
  }
}

/** A project's targets that something may be on its way to. */
export async function targetsOf(session: Session, projectId: number): Promise<number[]> {
  const rows = await session.all<{ id: number }>(
    "select id from targets where project_id = $1 and deleted_at is null",
    [projectId],
  );
  return rows.map((row) => row.id);
}

/** Holds a target's deliveries back until it is resumed; new ones keep joining them. */
export async function holdTarget(tx: Tx, targetId: number, at: number): Promise<void> {
  await tx.all("update targets set held_at = coalesce(held_at, $2) where id = $1", [targetId, at]);
}

/** Lets a held target's deliveries go; `engine.wake` makes it at once. */
export async function resumeTarget(tx: Tx, targetId: number): Promise<void> {
  await tx.all("update targets set held_at = null where id = $1", [targetId]);
}

/** Takes a target away. Nothing more is claimed for it; what is pending for it is for the orphan sweep to cancel. */
export async function deleteTarget(tx: Tx, targetId: number, at: number): Promise<void> {
  await tx.all("delete from subscriptions where target_id = $1", [targetId]);
  await tx.all("update targets set deleted_at = $2 where id = $1", [targetId, at]);
}

/** Takes all targets of a project away. */
export async function deleteTargetsOf(tx: Tx, projectId: number, at: number): Promise<void> {
  await tx.all("delete from subscriptions where project_id = $1", [projectId]);
  await tx.all("update targets set deleted_at = coalesce(deleted_at, $2) where project_id = $1", [
    projectId,
    at,
  ]);
}
