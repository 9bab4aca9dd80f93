import { AppError, invalidInput } from "../../kernel/errors.ts";
import { look } from "../connections/look.ts";
import { type Option, Refusal, type TargetField, type Values } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { kindOf } from "./connection.ts";

/** What can be mapped into, as the settings stand. Throws `Refusal`. */
export function discoverFields(
  deps: HubDeps,
  connection: ConnectionRow,
  action: string,
  settings: Values,
): Promise<readonly TargetField[]> {
  return look(deps, connection, (connector, io, values) =>
    kindOf(connector, action).fields(io, values, settings),
  );
}

/** What a setting offers, as the others stand. Throws `Refusal`. */
export function discoverOptions(
  deps: HubDeps,
  connection: ConnectionRow,
  action: string,
  { settings, field }: { settings: Values; field: string },
): Promise<readonly Option[]> {
  return look(deps, connection, (connector, io, values) => {
    const kind = kindOf(connector, action);
    const isDiscovered = kind.settings.some(({ id, discovered }) => id === field && discovered);
    if (isDiscovered && kind.options) return kind.options(io, values, settings, field);
    throw invalidInput("field", `"${field}" offers nothing to choose from`);
  });
}

/** What the other side refused, told to who asked. */
export function toldPlainly(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new AppError("invalid_input", error.message, [{ path: "settings", message: error.message }]);
}
