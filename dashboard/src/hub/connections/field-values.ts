import type { Field } from "../queries.ts";

export type FieldValue = string | number | boolean;

/** What a form of a connector's fields holds, by their ids. Of what is saved, secrets aren't among it: nobody is shown them. */
export type FieldValues = Record<string, FieldValue>;

/** What is saved of a connection. */
export interface SavedFields {
  settings: { readonly [id: string]: unknown };
  /** Those that are set. */
  secrets: { readonly [id: string]: boolean };
}

const NOTHING_SAVED: SavedFields = { settings: {}, secrets: {} };

export function initialValues(fields: readonly Field[], { settings } = NOTHING_SAVED): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.id, initialOf(field, settings[field.id])]));
}

function initialOf({ kind, initial }: Field, saved: unknown): FieldValue {
  if (typeof saved === "string" || typeof saved === "number" || typeof saved === "boolean") return saved;
  return initial ?? (kind === "boolean" ? false : "");
}

/** Those that are to be filled in as the others stand. */
export function shownFields(fields: readonly Field[], values: FieldValues): Field[] {
  return fields.filter(({ when }) => when === undefined || isOneOf(values[when.field], when.in));
}

function isOneOf(value: FieldValue | undefined, among: readonly FieldValue[]): boolean {
  return value !== undefined && among.includes(value);
}

/** The field that says where secrets are sent, if it is filled in otherwise than it is saved: they are asked for anew. */
export function movedField(
  fields: readonly Field[],
  values: FieldValues,
  { settings, secrets } = NOTHING_SAVED,
): Field | undefined {
  if (!Object.values(secrets).includes(true)) return undefined;
  return fields.find(
    (field) => field.address && placeOf(field, values[field.id]) !== placeOf(field, settings[field.id]),
  );
}

/** What counts of an address: of a URL its origin. */
function placeOf({ kind }: Field, value: unknown): string {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  return kind === "url" ? (URL.parse(text)?.origin ?? text) : text;
}

/** What can be seen to be missing before the server is asked. */
export function missingFields(
  fields: readonly Field[],
  values: FieldValues,
  saved = NOTHING_SAVED,
): Record<string, string> {
  const isMoved = movedField(fields, values, saved) !== undefined;
  const wanted = shownFields(fields, values).filter(({ id, kind, required }) => {
    const isThere = kind === "secret" && saved.secrets[id] === true && !isMoved;
    return required && !isThere && isEmpty(values[id]);
  });
  return Object.fromEntries(wanted.map(({ id, label }) => [id, `${label} is needed.`]));
}

/** The same as the API takes it: null empties a field. A secret that is left empty stays as it is, or goes with the address that it was for. */
export function toInput(fields: readonly Field[], values: FieldValues, saved = NOTHING_SAVED) {
  const settings: Record<string, FieldValue | null> = {};
  const isMoved = movedField(fields, values, saved) !== undefined;
  const gone = isMoved ? Object.keys(saved.secrets).filter((id) => saved.secrets[id]) : [];
  const secrets: Record<string, string | null> = Object.fromEntries(gone.map((id) => [id, null]));
  for (const { id, kind } of shownFields(fields, values)) {
    const value = values[id];
    if (value === undefined) continue;
    if (kind !== "secret") settings[id] = isEmpty(value) ? null : trimmed(value);
    else if (!isEmpty(value)) secrets[id] = String(value);
  }
  return { settings, secrets };
}

function trimmed(value: FieldValue): FieldValue {
  return typeof value === "string" ? value.trim() : value;
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}
