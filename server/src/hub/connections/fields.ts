import { invalidInput } from "../../kernel/errors.ts";
import type { Field, Values } from "../connectors/connector.ts";

type Value = string | number | boolean;

/** Characters of a filled-in field, at most. */
const MAX_LENGTHS: { readonly [kind in Field["kind"]]?: number } = {
  text: 1000,
  choice: 1000,
  url: 2048,
  long_text: 20_000,
  secret: 20_000,
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them belongs into one line of text
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Why a URL may not be used, or null. */
export type RefuseUrl = (url: string) => string | null;

/**
 * What fields hold after a change: each member is set, null empties it, and what isn't named stays. `from` is
 * undefined for something new, whose fields begin with what they say. Throws where a value can't be.
 */
export function changeValues(
  fields: readonly Field[],
  from: Values | undefined,
  change: { readonly [id: string]: Value | null },
  { path, refuseUrl }: { path: string; refuseUrl: RefuseUrl },
): { [id: string]: Value } {
  const unknown = Object.keys(change).find((id) => !fields.some((field) => field.id === id));
  if (unknown !== undefined) throw invalidInput(`${path}.${unknown}`, "is not a field of this connector");
  const values: { [id: string]: Value } = {};
  for (const field of fields) {
    const { id } = field;
    const given = Object.hasOwn(change, id) ? change[id] : undefined;
    const value = given === undefined ? ((from ? from[id] : field.initial) as Value | undefined) : given;
    if (value === undefined || value === null || value === "") continue;
    const problem = given === undefined ? null : problemOf(field, value, refuseUrl);
    if (problem) throw invalidInput(`${path}.${id}`, problem);
    values[id] = value;
  }
  return values;
}

/** Throws where a field that has to be filled in is not; one that isn't shown needn't be. */
export function requireValues(
  fields: readonly Field[],
  values: Values,
  path: (field: Field) => string,
): void {
  for (const field of fields) {
    if (!field.required || values[field.id] !== undefined || !isShown(field, values)) continue;
    throw invalidInput(path(field), `is missing: ${field.label}`);
  }
}

/** Whether a field is asked for at all, as the others stand. */
export function isShown({ when }: Field, values: Values): boolean {
  return when === undefined || when.in.some((value) => value === values[when.field]);
}

function problemOf(field: Field, value: Value, refuseUrl: RefuseUrl): string | null {
  const { kind } = field;
  if (kind === "number") return typeof value === "number" ? null : "must be a number";
  if (kind === "boolean") return typeof value === "boolean" ? null : "must be true or false";
  if (typeof value !== "string") return "must be text";
  const most = MAX_LENGTHS[kind] as number;
  if (value.length > most) return `is too long: ${value.length} characters; at most ${most} are allowed`;
  if (kind === "long_text" || kind === "secret")
    return value.includes("\0") ? "must have no NUL in it" : null;
  if (CONTROL.test(value)) return "must be one line without control characters";
  if (kind === "url") return refuseUrl(value);
  return kind === "choice" ? problemOfChoice(field, value) : null;
}

function problemOfChoice({ options = [], discovered }: Field, value: string): string | null {
  if (discovered || options.some((option) => option.value === value)) return null;
  return `must be one of ${options.map((option) => option.value).join(", ")}`;
}
