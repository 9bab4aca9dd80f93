import type { AcceptedDelivery, NewDelivery } from "../../delivery/index.ts";
import { inList, type Tx } from "../../kernel/database/index.ts";
import { publishedOf } from "../tasks/published.ts";

interface Done {
  target_id: number;
  key: string;
  task_id: number;
  published: string | null;
}

/** What may begin now that these are done: the targets of the same tasks that waited for them. */
export async function followersOf(tx: Tx, settled: readonly AcceptedDelivery[]): Promise<NewDelivery[]> {
  const done = await tx.all<Done>(
    `select tt.target_id, tt.key, tt.task_id, t.published from task_targets tt join tasks t on t.id = tt.task_id
     where tt.target_id in ${inList(tx, "$1")}`,
    [JSON.stringify([...new Set(settled.map(({ targetId }) => targetId))])],
  );
  const waiting = done.flatMap(({ target_id, key, task_id, published }) =>
    (publishedOf({ published })?.targets ?? [])
      .filter(({ after }) => after === key)
      .map((follower) => ({ after: target_id, taskId: task_id, key: follower.key })),
  );
  if (waiting.length === 0) return [];
  const targets = await tx.all<{ target_id: number; task_id: number; key: string }>(
    `select target_id, task_id, key from task_targets
     where task_id in ${inList(tx, "$1")} and deleted_at is null`,
    [JSON.stringify(waiting.map(({ taskId }) => taskId))],
  );
  return settled.flatMap((delivery) =>
    waiting
      .filter(({ after }) => after === delivery.targetId)
      .flatMap(({ taskId, key }) => targets.filter((one) => one.task_id === taskId && one.key === key))
      .map(({ target_id }) => ({
        project_id: delivery.projectId,
        target_id,
        event_id: delivery.eventId,
        event_type: delivery.eventType,
      })),
  );
}
