import { answersTo } from "../../delivery/index.ts";
import type { Session } from "../../kernel/database/index.ts";
import type { AddressLook } from "../tables.ts";
import type { Rows } from "./rows.ts";

/** What was given and answered is up to 128 KiB for each attempt. */
const MAX_DELIVERIES = 50;

/** The next deliveries to targets of a project's tasks, with what each of their attempts gave and got. */
export async function nextRuns(session: Session, look: AddressLook, limit: number): Promise<Rows> {
  const most = Math.min(limit, MAX_DELIVERIES);
  const deliveries = await answersTo(session, { targetId: look.part, after: look.place, limit: most });
  const last = deliveries.at(-1);
  if (last === undefined) return { rows: [], next: await nextTarget(session, look) };
  const rows = deliveries.map(({ id, texts }) => ({ id, values: texts.map(jsonOf) }));
  return { rows, next: { part: look.part, place: last.id } };
}

async function nextTarget(session: Session, { project_id, part }: AddressLook): Promise<Rows["next"]> {
  const [next] = await session.all<{ target_id: number }>(
    "select target_id from task_targets where project_id = $1 and target_id > $2 order by target_id limit 1",
    [project_id, part],
  );
  return next ? { part: next.target_id, place: 0 } : null;
}

/** The sentence on a failure is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
