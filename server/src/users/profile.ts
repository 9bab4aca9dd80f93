import Type from "typebox";
import { PROFILE_FIELDS, type ProfileField } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";

const MAX_TEXT = 255;
/** Addresses of pages, and what campaigns put into them, are long. */
const MAX_LONG_TEXT = 2000;
const CONTROL = /\p{Cc}/u;

/** What is known of a person; a field that isn't there is not known. */
export type Profile = { [Field in ProfileField]?: string };

const isLong = (field: ProfileField) => field === "http_referrer" || field.startsWith("utm_");

export type ProfileInput = { [Field in ProfileField]?: string | number | null };

/** The profile as it comes in: null, or empty text, takes a field away. */
export const ProfileInput = Type.Unsafe<ProfileInput>(
  Type.Object(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, Type.Optional(schemaOf(field))])), {
    additionalProperties: false,
  }),
);

function schemaOf(field: ProfileField) {
  const maxLength = isLong(field) ? MAX_LONG_TEXT : MAX_TEXT;
  const type = field === "age" ? ["string", "integer", "null"] : ["string", "null"];
  return Type.Unsafe<string | number | null>({ type, maxLength });
}

/** The profile with what was sent; throws for a field with control characters in it. */
export function mergeProfile(profile: Profile, sent: ProfileInput): Profile {
  const merged: Profile = { ...profile };
  for (const [name, value] of Object.entries(sent)) {
    const field = name as ProfileField;
    const text = value === null || value === undefined ? "" : String(value).trim();
    if (CONTROL.test(text))
      throw invalidInput(`profile.${field}`, "must be one line, without control characters");
    if (text === "") delete merged[field];
    else merged[field] = text;
  }
  return merged;
}

/** The names of the fields in which two profiles differ. */
export function changedFields(before: Profile, after: Profile): ProfileField[] {
  return PROFILE_FIELDS.filter((field) => before[field] !== after[field]);
}

/** First and last name, to search in. */
export function searchName({ first_name = "", last_name = "" }: Profile): string {
  return `${first_name} ${last_name}`.trim().toLowerCase();
}
