import { AppError } from "../../kernel/errors.ts";
import type { Connector } from "../connectors/connector.ts";
import { findConnector } from "../connectors/index.ts";
import type { ConnectionRow } from "../tables.ts";

/** The code behind a connection. An older version of Hookline may not have it. */
export function connectorOf({ connector, name }: Pick<ConnectionRow, "connector" | "name">): Connector {
  const found = findConnector(connector);
  if (found) return found;
  throw new AppError(
    "conflict",
    `"${name}" is a connection to "${connector}", which this version of Hookline doesn't know. Use the version that made it, or delete it.`,
  );
}
