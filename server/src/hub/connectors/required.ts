import { type Field, Refusal, type TargetField, type Values } from "./connector.ts";

/** Before anything is sent: throws `Refusal` for a required field that a person left out. */
export function refuseUnfilled(fields: readonly Field[], values: Values, where: "connection" | "task"): void {
  const missing = fields.filter(
    (field) => field.required && isShown(field, values) && isEmpty(values[field.id]),
  );
  if (missing.length > 0) throw unfilled(`Fill in ${named(missing)} in the ${where}`);
}

/** Before anything is sent: throws `Refusal` for a required field that nothing was mapped into, or that came to nothing. */
export function refuseUnmapped(fields: readonly TargetField[], values: Values): void {
  const missing = fields.filter((field) => field.required && isEmpty(values[field.id]));
  if (missing.length > 0) throw unfilled(`Nothing came for ${named(missing)}, which is needed`);
}

/** What has something in it: a null or an empty text is no reason to wipe what stands there. */
export function given(values: Values): { [id: string]: unknown } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

/** What was filled in or mapped, as text; empty where nothing was. */
export function text(values: Values, id: string): string {
  const value = values[id];
  if (isEmpty(value)) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isShown({ when }: Field, values: Values): boolean {
  return when === undefined || when.in.some((value) => value === values[when.field]);
}

function named(fields: readonly { label: string }[]): string {
  return fields.map(({ label }) => `“${label}”`).join(", ");
}

function unfilled(message: string): Refusal {
  return new Refusal("no", "missing_field", message);
}
