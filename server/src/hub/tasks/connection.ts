import type { Keyring } from "../../kernel/secrets/index.ts";
import { connectionValues, openSecrets } from "../connections/secrets.ts";
import { type Connector, Refusal, type TargetKind, type Values } from "../connectors/connector.ts";
import { findConnector } from "../connectors/index.ts";
import type { ConnectionRow } from "../tables.ts";

/** A connection, opened for a target to be run by. */
export interface OpenedConnection {
  id: number;
  name: string;
  connector: Connector;
  values: Values;
  secrets: readonly string[];
}

/** Null where its connector is not in this version. */
export function openConnection(keyring: Keyring, row: ConnectionRow): OpenedConnection | null {
  const connector = findConnector(row.connector);
  if (!connector) return null;
  return {
    id: row.id,
    name: row.name,
    connector,
    values: connectionValues(keyring, row),
    secrets: Object.values(openSecrets(keyring, row)),
  };
}

/** What a connector's target of this name does. Throws `Refusal`. */
export function kindOf({ name, targets }: Connector, action: string): TargetKind {
  const kind = targets?.find(({ id }) => id === action);
  if (kind) return kind;
  throw new Refusal("no", "no_action", `${name} has nothing called "${action}" to do.`);
}
