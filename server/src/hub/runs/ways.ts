import { inList, type Session } from "../../kernel/database/index.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow, TaskRow } from "../tables.ts";
import { type OpenedConnection, openConnection } from "../tasks/connection.ts";
import type { TaskTarget } from "../tasks/definition.ts";
import { type Published, publishedOf } from "../tasks/published.ts";
import { type ReadyTarget, readyTarget } from "./plan.ts";

/** How one of the engine's targets is run, as the task is published now. */
export interface Way {
  targetId: number;
  projectId: number;
  taskId: number;
  key: string;
  isOn: boolean;
  retry: TaskTarget["retry"];
  /** Null where it is gone. */
  connection: OpenedConnection | null;
  ready: ReadyTarget;
}

type FoundTarget = Pick<TaskRow, "published" | "enabled_at" | "project_id"> & {
  target_id: number;
  key: string;
  task_id: number;
};

/** The ways of these targets. One whose connection can't be unsealed is left out: what is for it waits. */
export async function findWays(
  deps: Pick<HubDeps, "keyring" | "log">,
  session: Session,
  targetIds: readonly number[],
): Promise<Way[]> {
  const found = await session.all<FoundTarget>(
    `select tt.target_id, tt.key, tt.task_id, t.project_id, t.published, t.enabled_at
     from task_targets tt join tasks t on t.id = tt.task_id
     where tt.target_id in ${inList(session, "$1")} and tt.deleted_at is null and t.deleted_at is null`,
    [JSON.stringify(targetIds)],
  );
  const wanted = found.flatMap((row) => {
    const published = publishedOf(row);
    const target = published?.targets.find(({ key }) => key === row.key);
    return published && target ? [{ row, published, target }] : [];
  });
  const connections = await connectionsById(
    session,
    wanted.map(({ target }) => target.connection_id),
  );
  return wanted.flatMap(({ row, published, target }) => {
    try {
      return [
        wayOf(deps, row, { published, target, connection: connections.get(target.connection_id ?? 0) }),
      ];
    } catch (error) {
      deps.log.error({ err: error }, "connection of a task");
      return [];
    }
  });
}

function wayOf(
  { keyring }: Pick<HubDeps, "keyring">,
  { target_id, project_id, task_id, key, enabled_at }: FoundTarget,
  {
    published,
    target,
    connection,
  }: { published: Published; target: TaskTarget; connection: ConnectionRow | undefined },
): Way {
  return {
    targetId: target_id,
    projectId: project_id,
    taskId: task_id,
    key,
    isOn: enabled_at !== null,
    retry: target.retry,
    connection:
      connection && connection.project_id === project_id ? openConnection(keyring, connection) : null,
    ready: readyTarget(target, published.filter, published.fields[key] ?? []),
  };
}

async function connectionsById(
  session: Session,
  ids: readonly (number | null)[],
): Promise<Map<number, ConnectionRow>> {
  const rows = await session.all<ConnectionRow>(
    `select * from connections where id in ${inList(session, "$1")} and deleted_at is null`,
    [JSON.stringify([...new Set(ids)].filter((id) => id !== null))],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
