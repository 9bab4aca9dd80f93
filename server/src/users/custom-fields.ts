import { isDeepStrictEqual } from "node:util";
import Type, { type Static } from "typebox";
import { AppError, invalidInput } from "../kernel/errors.ts";

const MAX_FIELDS = 50;
const MAX_NAME = 64;
const MAX_TEXT = 2000;
const MAX_LIST = 50;
/** All of a user's: so that no event with two users in it is too large to be sent. */
const MAX_BYTES = 64 * 1024;
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_LINES = /[^\P{Cc}\n]/u;

const text = Type.String({ maxLength: MAX_TEXT });

/** Answers to the project's own questions, as they come in: null takes one away. */
export const CustomFieldsInput = Type.Record(
  Type.String({ minLength: 1, maxLength: MAX_NAME }),
  Type.Union([text, Type.Number(), Type.Boolean(), Type.Null(), Type.Array(text, { maxItems: MAX_LIST })]),
  { maxProperties: MAX_FIELDS },
);
export type CustomFieldsInput = Static<typeof CustomFieldsInput>;

export type CustomFields = { [name: string]: string | number | boolean | string[] };

/** The fields with what was sent; throws where that makes too many, or a name or text has control characters. */
export function mergeCustomFields(fields: CustomFields, sent: CustomFieldsInput): CustomFields {
  const merged = { ...fields };
  for (const [name, value] of Object.entries(sent)) {
    checkName(name);
    if (value === null) delete merged[name];
    else merged[name] = tidy(name, value);
  }
  checkSize(merged);
  return merged;
}

/** How a field's value is written where there is only text, as in a table. */
export function customFieldText(value: CustomFields[string]): string {
  return Array.isArray(value) ? value.join("; ") : String(value);
}

/** The fields with what a table says of them: what is written there as the value is already stays of its kind. */
export function mergeCustomTexts(fields: CustomFields, texts: { [name: string]: string }): CustomFields {
  const isNews = ([name, text]: [string, string]) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return before === undefined || customFieldText(before) !== text;
  };
  return mergeCustomFields(fields, Object.fromEntries(Object.entries(texts).filter(isNews)));
}

/** The names of the fields in which two users differ, as `custom_fields.<name>`. */
export function changedCustomFields(before: CustomFields, after: CustomFields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => `custom_fields.${name}`);
}

function checkSize(fields: CustomFields): void {
  const count = Object.keys(fields).length;
  const bytes = Buffer.byteLength(JSON.stringify(fields));
  if (count <= MAX_FIELDS && bytes <= MAX_BYTES) return;
  throw new AppError(
    "limit_reached",
    `The user would have ${count} custom fields of ${bytes} bytes together; ${MAX_FIELDS} of ${MAX_BYTES} are the limit. Take some away.`,
  );
}

function checkName(name: string): void {
  if (name === "__proto__" || name.trim() === "" || name.length > MAX_NAME || CONTROL.test(name)) {
    throw invalidInput(
      `custom_fields.${name.slice(0, MAX_NAME)}`,
      `a field's name has 1 to ${MAX_NAME} characters, and no control characters`,
    );
  }
}

function tidy<Value extends CustomFields[string]>(name: string, value: Value): Value {
  if (Array.isArray(value)) return value.map((one) => tidyText(name, one)) as Value;
  return (typeof value === "string" ? tidyText(name, value) : value) as Value;
}

/** Browsers send a line break as CR LF. */
function tidyText(name: string, value: string): string {
  const lines = value.replaceAll("\r\n", "\n").trim();
  if (CONTROL_IN_LINES.test(lines)) {
    throw invalidInput(`custom_fields.${name}`, "must not have control characters other than line breaks");
  }
  return lines;
}
