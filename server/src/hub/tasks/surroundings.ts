import type { Session } from "../../kernel/database/index.ts";
import type { Connector } from "../connectors/connector.ts";
import { findConnector } from "../connectors/index.ts";

/** The connector of each of a project's connections; null where it is gone from the code. */
export async function connectorsOf(
  session: Session,
  projectId: number,
): Promise<Map<number, Connector | null>> {
  const rows = await session.all<{ id: number; connector: string }>(
    "select id, connector from connections where project_id = $1 and deleted_at is null",
    [projectId],
  );
  return new Map(rows.map((row) => [row.id, findConnector(row.connector) ?? null]));
}
