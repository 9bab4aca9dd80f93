import type { Keyring } from "../../kernel/secrets/index.ts";
import type { Values } from "../connectors/connector.ts";
import type { ConnectionRow } from "../tables.ts";

/** What every sealed value of a connection, and of its source, is bound to. */
export function sealContext(projectId: number, connectionId: number): string {
  return `project:${projectId}/connection:${connectionId}`;
}

/** A connection's secret fields, by id. */
export function openSecrets(
  keyring: Keyring,
  { project_id, id, secrets }: Pick<ConnectionRow, "project_id" | "id" | "secrets">,
): { [id: string]: string } {
  return secrets === null ? {} : JSON.parse(keyring.open(secrets, sealContext(project_id, id)));
}

export function sealSecrets(
  keyring: Keyring,
  connection: Pick<ConnectionRow, "project_id" | "id">,
  secrets: Values,
): string | null {
  if (Object.keys(secrets).length === 0) return null;
  return keyring.seal(JSON.stringify(secrets), sealContext(connection.project_id, connection.id));
}

/** All that was filled in for a connection, as its connector is handed it. */
export function connectionValues(
  keyring: Keyring,
  connection: Pick<ConnectionRow, "project_id" | "id" | "settings" | "secrets">,
): Values {
  return { ...JSON.parse(connection.settings), ...openSecrets(keyring, connection) };
}
