import { findDelivery, type LoggedDelivery } from "../delivery/index.ts";
import { inList, lockRows, type Session, type Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { EndpointRow, LoggedEndpoint } from "./tables.ts";

/** A project's endpoints, oldest first; one row more than the page has, if there is one. */
export async function listEndpoints(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<EndpointRow[]> {
  return session.all<EndpointRow>(
    `select * from webhook_endpoints where project_id = $1 and id > $2 and deleted_at is null
     order by id limit $3`,
    [projectId, after ?? 0, limit + 1],
  );
}

export async function countEndpoints(session: Session, projectId: number): Promise<number> {
  const [row] = await session.all<{ count: number }>(
    "select count(*) as count from webhook_endpoints where project_id = $1 and deleted_at is null",
    [projectId],
  );
  return row?.count ?? 0;
}

/** The endpoint; throws `not_found`. */
export async function readEndpoint(session: Session, projectId: number, id: number): Promise<EndpointRow> {
  const [row] = await session.all<EndpointRow>(
    "select * from webhook_endpoints where project_id = $1 and id = $2 and deleted_at is null",
    [projectId, id],
  );
  if (!row) throw noEndpoint(id);
  return row;
}

/** The endpoint, which nobody else changes until the transaction ends; throws `not_found`. */
export async function lockEndpoint(tx: Tx, projectId: number, id: number): Promise<EndpointRow> {
  const [row] = await tx.all<EndpointRow>(
    `select * from webhook_endpoints where project_id = $1 and id = $2 and deleted_at is null
     ${lockRows(tx, "webhook_endpoints")}`,
    [projectId, id],
  );
  if (!row) throw noEndpoint(id);
  return row;
}

/** The URLs of all endpoints that the log may know, deleted ones too; by id. */
export async function loggedUrls(session: Session, projectId: number): Promise<Map<number, string>> {
  const rows = await session.all<{ id: number; url: string }>(
    "select id, url from webhook_endpoints where project_id = $1",
    [projectId],
  );
  return new Map(rows.map(({ id, url }) => [id, url]));
}

/** One webhook of the project, with its body; throws `not_found`. */
export async function readWebhook(
  session: Session,
  projectId: number,
  id: number,
): Promise<LoggedDelivery & { body: string }> {
  const delivery = await findDelivery(session, { projectId, kind: "webhook", id });
  if (!delivery) throw new AppError("not_found", `There is no delivery ${id} in this project.`);
  return delivery;
}

/** An endpoint that the log has deliveries of. */
export async function readLoggedEndpoint(session: Session, id: number): Promise<LoggedEndpoint> {
  const [row] = await session.all<LoggedEndpoint>(
    "select url, policy, deleted_at from webhook_endpoints where id = $1",
    [id],
  );
  if (!row) throw new Error(`Webhook endpoint ${id} has deliveries, but no row.`);
  return row;
}

/** Removes the rows of endpoints. */
export async function removeEndpoints(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.all(`delete from webhook_endpoints where id in ${inList(tx, "$1")}`, [JSON.stringify(ids)]);
}

function noEndpoint(id: number): AppError {
  return new AppError("not_found", `There is no webhook endpoint ${id} in this project.`);
}
