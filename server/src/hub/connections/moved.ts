import { AppError } from "../../kernel/errors.ts";
import type { Field, Values } from "../connectors/connector.ts";

/**
 * Throws where an address changes and a secret is to stay as it is: who may change the one needn't know the other, and
 * would have it sent to wherever they like. So each secret is given anew with the new address, or emptied.
 */
export function refuseToTakeAlong(
  fields: readonly Field[],
  from: { settings: Values; secrets: Values },
  to: { settings: Values; given: { readonly [id: string]: unknown } },
): void {
  const moved = fields.find(
    (field) => field.address && placeOf(field, from.settings) !== placeOf(field, to.settings),
  );
  if (!moved) return;
  const kept = fields.filter(({ id }) => from.secrets[id] !== undefined && to.given[id] === undefined);
  if (kept.length === 0) return;
  const errors = kept.map(({ id, label }) => ({
    path: `secrets.${id}`,
    message: `${label} is needed again, as “${moved.label}” changes: a secret isn't sent to another address than it was entered for`,
  }));
  const names = kept.map(({ label }) => `“${label}”`).join(" and ");
  throw new AppError(
    "invalid_input",
    `Enter ${names} again, as “${moved.label}” changes: a secret isn't sent to another address than it was entered for.`,
    errors,
  );
}

/** What counts of an address: of a URL its origin. */
function placeOf({ id, kind }: Field, values: Values): string {
  const text = String(values[id] ?? "")
    .trim()
    .toLowerCase();
  return kind === "url" ? (URL.parse(text)?.origin ?? text) : text;
}
