import { lockRows, type Session, type Tx } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { PageRequest } from "../../kernel/http/index.ts";
import type { ConnectionRow } from "../tables.ts";

/** A project's connections, oldest first; one row more than the page has, if there is one. */
export async function listConnections(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<ConnectionRow[]> {
  return session.all<ConnectionRow>(
    `select * from connections where project_id = $1 and id > $2 and deleted_at is null
     order by id limit $3`,
    [projectId, after ?? 0, limit + 1],
  );
}

export async function countConnections(session: Session, projectId: number): Promise<number> {
  const [row] = await session.all<{ count: number }>(
    "select count(*) as count from connections where project_id = $1 and deleted_at is null",
    [projectId],
  );
  return row?.count ?? 0;
}

/** The connection; throws `not_found`. */
export async function readConnection(
  session: Session,
  projectId: number,
  id: number,
): Promise<ConnectionRow> {
  const [row] = await session.all<ConnectionRow>(
    "select * from connections where project_id = $1 and id = $2 and deleted_at is null",
    [projectId, id],
  );
  if (!row) throw noConnection(id);
  return row;
}

/** The connection, which nobody else changes until the transaction ends; throws `not_found`. */
export async function lockConnection(tx: Tx, projectId: number, id: number): Promise<ConnectionRow> {
  const [row] = await tx.all<ConnectionRow>(
    `select * from connections where project_id = $1 and id = $2 and deleted_at is null
     ${lockRows(tx, "connections")}`,
    [projectId, id],
  );
  if (!row) throw noConnection(id);
  return row;
}

function noConnection(id: number): AppError {
  return new AppError("not_found", `There is no connection ${id} in this project.`);
}
