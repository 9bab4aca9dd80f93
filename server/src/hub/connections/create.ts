import type { Tx } from "../../kernel/database/index.ts";
import { AppError, invalidInput } from "../../kernel/errors.ts";
import type { Connector, Values } from "../connectors/connector.ts";
import { findConnector } from "../connectors/index.ts";
import type { HubDeps } from "../deps.ts";
import { createSource } from "../sources/create.ts";
import type { ConnectionRow } from "../tables.ts";
import { changeFields } from "./field-values.ts";
import { countConnections, readConnection } from "./queries.ts";
import { sealSecrets } from "./secrets.ts";
import type { ConnectionBody } from "./wire.ts";

/** In a project. */
const MAX_CONNECTIONS = 200;

/** Makes a connection, with a webhook URL where its connector receives. */
export async function createConnection(
  deps: HubDeps,
  projectId: number,
  { connector: connectorId, name, description = "", settings = {}, secrets = {} }: ConnectionBody,
): Promise<ConnectionRow> {
  const connector = findConnector(connectorId);
  if (!connector) {
    throw invalidInput("connector", `"${connectorId}" is no connector: GET …/connectors lists them`);
  }
  const filled = changeFields(deps.egress, connector, null, { settings, secrets });
  return deps.db.transact(async (tx) => {
    if ((await countConnections(tx, projectId)) >= MAX_CONNECTIONS) throw tooMany();
    const id = await insert(tx, deps, projectId, { connector, name, description, ...filled });
    if (connector.source) await createSource(tx, deps, { projectId, connectionId: id }, connector.source);
    return readConnection(tx, projectId, id);
  });
}

/** The secrets are sealed for the connection's id, which there must be first. */
async function insert(
  tx: Tx,
  { clock, keyring }: HubDeps,
  projectId: number,
  input: { connector: Connector; name: string; description: string; settings: Values; secrets: Values },
): Promise<number> {
  const now = clock.now();
  const { id } = await tx.q
    .insertInto("connections")
    .values({
      project_id: projectId,
      connector: input.connector.id,
      name: input.name,
      description: input.description,
      settings: JSON.stringify(input.settings),
      created_at: now,
      updated_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const secrets = sealSecrets(keyring, { project_id: projectId, id }, input.secrets);
  if (secrets !== null) await tx.q.updateTable("connections").set({ secrets }).where("id", "=", id).execute();
  return id;
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `The project has ${MAX_CONNECTIONS} connections, which is the limit. Delete one that nothing uses.`,
  );
}
