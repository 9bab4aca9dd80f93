import type { Session } from "../../kernel/database/index.ts";
import type { Definition } from "../tasks/definition.ts";

export interface Use {
  id: number;
  name: string;
}

/** The tasks of a project that have a connection in their draft or in what is published, by connection. */
export async function usesOf(session: Session, projectId: number): Promise<Map<number, Use[]>> {
  const tasks = await session.all<Use & { draft: string; published: string | null }>(
    "select id, name, draft, published from tasks where project_id = $1 and deleted_at is null order by id",
    [projectId],
  );
  const uses = new Map<number, Use[]>();
  for (const { id, name, draft, published } of tasks) {
    const definitions: Definition[] = [draft, published]
      .filter((it) => it !== null)
      .map((it) => JSON.parse(it));
    for (const connectionId of new Set(definitions.flatMap(connectionsIn))) {
      uses.set(connectionId, [...(uses.get(connectionId) ?? []), { id, name }]);
    }
  }
  return uses;
}

function connectionsIn({ source, targets }: Definition): number[] {
  return [source?.connection_id, ...targets.map((target) => target.connection_id)].filter(
    (id) => id !== null && id !== undefined,
  );
}
