import { inList, type Tx, updateMany } from "../kernel/database/index.ts";
import { withoutPerson } from "./scrub.ts";

export interface ErasurePage {
  /** The person to take out. */
  userId: number;
  /** In whose events the person is looked for. */
  among: readonly number[];
  /** Only events behind this one. */
  after: number;
  limit: number;
}

/**
 * Takes a person out of some stored bodies: what is sent of them from now on says no more who it was.
 * Answers the events that had the person in them, and the last one looked at: null when no more are left.
 */
export async function eraseFromEvents(
  tx: Tx,
  { userId, among, after, limit }: ErasurePage,
): Promise<{ erased: number[]; last: number | null }> {
  const events = await tx.all<{ id: number; body: string }>(
    `select id, body from events where id in (
       select id from events where user_id in ${inList(tx, "$1")} and id > $2
       union select id from events where related_user_id in ${inList(tx, "$1")} and id > $2)
     order by id limit $3`,
    [JSON.stringify(among), after, limit],
  );
  const changed = events.flatMap(({ id, body }) => {
    const erased = withoutPerson(body, userId);
    return erased === null ? [] : [{ id, body: erased }];
  });
  await updateMany(tx, "events", { key: { id: "bigint" }, set: { body: "text" } }, changed);
  return { erased: changed.map((event) => event.id), last: events.at(-1)?.id ?? null };
}

/** Whether a project's events are about somebody, be the person there or gone. */
export async function hasEventsOf(
  session: Pick<Tx, "all">,
  { projectId, userId }: { projectId: number; userId: number },
): Promise<boolean> {
  const found = await session.all(
    `select id from events where user_id = $1 and project_id = $2
     union all select id from events where related_user_id = $1 and project_id = $2 limit 1`,
    [userId, projectId],
  );
  return found.length > 0;
}

/** The newest event's id; 0 before the first. */
export async function newestEventId(tx: Pick<Tx, "all">): Promise<number> {
  const [row] = await tx.all<{ id: number | null }>("select max(id) as id from events");
  return row?.id ?? 0;
}
