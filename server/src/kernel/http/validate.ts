import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { FastifySchema, FastifySchemaCompiler } from "fastify";
import type { Static, TSchema } from "typebox";
import { AppError, type InputError } from "../errors.ts";
import type { JsonSchema } from "./openapi-document.ts";

const MAX_ERRORS = 20;
/** A body can have a hundred thousand faults, and is not worth the time to sort them. */
const MAX_FAULTS = 2000;
const MAX_VALUE_SHOWN = 60;
const FORMATS: { [name: string]: string } = {
  "date-time": "a time such as 2026-03-02T09:30:00Z",
  email: "an e-mail address",
};

/** Nothing is turned into another type. */
const ajv = new Ajv({ allErrors: true, verbose: true, useDefaults: true, strictTypes: false });
formats.default(ajv);
const rfc3339 = formats.default.get("date-time") as { validate(text: string): boolean };
/** Only what a program can tell the moment of: neither a second 60 nor a zone of hours alone. */
ajv.addFormat("date-time", (text) => rfc3339.validate(text) && !Number.isNaN(Date.parse(text)));
ajv.addKeyword("errorMessage"); // beside `pattern`: what must be there, in words

/**
 * For Fastify's `validatorCompiler`: refuses with every wrong member, its value, and what to do. Compiled at a
 * route's first request: most of a hundred routes are never asked for, and each costs memory and a slower start.
 */
export const compileValidator: FastifySchemaCompiler<FastifySchema> = ({ schema, httpPart }) => {
  const readText = httpPart === "body" ? (data: unknown) => data : textReader(schema as JsonSchema);
  let check: ValidateFunction | undefined;
  return (data: unknown) => {
    check ??= ajv.compile(schema);
    const value = readText(data);
    if (check(value)) return { value };
    return { error: refusal(httpPart ?? "body", check.errors ?? []) };
  };
};

/** The same check as of a body, for input that comes another way: a row of many, a command. Throws `invalid_input`. */
export function readInput<T extends TSchema>(schema: T, input: unknown): Static<T> {
  const check = ajv.compile<Static<T>>(schema); // compiled once: Ajv knows the schema again
  if (check(input)) return input;
  throw refusal("input", check.errors ?? []);
}

function refusal(part: string, found: ErrorObject[]): AppError {
  const errors = describe(found).slice(0, MAX_ERRORS);
  const where = part === "querystring" ? "query" : part;
  const first = errors[0] ?? { path: "", message: "is not valid" };
  const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const named = first.path === "" ? `The ${where}` : first.path;
  return new AppError("invalid_input", `${named} ${first.message}${rest}.`, errors);
}

/** Reads what stands in an address, which is all text: as a number or a boolean where one is asked for and that is one. */
function textReader({ properties = {} }: JsonSchema): (data: unknown) => unknown {
  const others = Object.entries(properties).filter(([, { type }]) => type !== "string");
  return (data) => {
    const values = data as { [name: string]: unknown };
    for (const [name, { type }] of others) {
      const text = values[name];
      if (typeof text === "string") values[name] = readAs(type, text);
    }
    return values;
  };
}

function readAs(type: JsonSchema["type"], text: string): unknown {
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return type === "integer" && /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
}

/** One entry a member: of a union's alternatives what is wrong with the one that is meant, or else the union itself. */
function describe(all: ErrorObject[]): InputError[] {
  const found = all.slice(0, MAX_FAULTS);
  const unions = found
    .filter((error) => error.keyword === "anyOf")
    .map((union) => ({ union, meant: meantBy(union, found) }));
  const isTold = (error: ErrorObject) =>
    unions.every(({ union, meant }) => {
      if (error === union) return meant === null;
      return !isWithin(error, union) || (meant !== null && error.schemaPath.startsWith(meant));
    });
  const byPath = new Map<string, string>();
  for (const error of found.filter(isTold)) {
    const path = pathOf(error);
    if (!byPath.has(path)) byPath.set(path, messageOf(error));
  }
  return [...byPath].map(([path, message]) => ({ path, message }));
}

/** Where in the schema the first alternative stands that is of the value's type. */
function meantBy(union: ErrorObject, found: ErrorObject[]): string | null {
  const mismatches = found.filter(
    (error) =>
      isWithin(error, union) &&
      error.instancePath === union.instancePath &&
      ["type", "const"].includes(error.keyword),
  );
  const places = (union.schema as unknown[]).map((_, i) => `${union.schemaPath}/${i}/`);
  return places.find((place) => !mismatches.some(({ schemaPath }) => schemaPath.startsWith(place))) ?? null;
}

function isWithin(error: ErrorObject, union: ErrorObject): boolean {
  return (
    error.schemaPath.startsWith(`${union.schemaPath}/`) &&
    `${error.instancePath}/`.startsWith(`${union.instancePath}/`)
  );
}

function pathOf(error: ErrorObject): string {
  const parent = error.instancePath.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
  const { missingProperty, additionalProperty } = error.params as { [name: string]: string | undefined };
  const member = missingProperty ?? additionalProperty;
  if (member === undefined) return parent;
  return parent === "" ? shorten(member) : `${parent}.${shorten(member)}`;
}

function messageOf({
  keyword,
  params,
  message,
  data,
  parentSchema,
  schema,
  instancePath,
}: ErrorObject): string {
  const value = instancePath === "" && data === null ? "nothing" : shown(data);
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return "is not known here; check the spelling or leave it out";
    case "type":
      return `must be ${[params.type].flat().map(article).join(" or ")}, not ${value}`;
    case "enum":
      return `must be one of ${(params.allowedValues as unknown[]).join(", ")}, not ${value}`;
    case "anyOf":
      return `must be ${alternatives(schema)}, not ${value}`;
    case "pattern":
      return `${parentSchema?.errorMessage ?? "must be a valid value"}, not ${value}`;
    case "format":
      return `must be ${FORMATS[params.format] ?? `a valid ${params.format}`}, not ${value}`;
    case "maxLength":
      return `is too long: ${String(data).length} characters; at most ${params.limit} are allowed`;
    case "minLength":
      return params.limit === 1
        ? "must not be empty"
        : `is too short: at least ${params.limit} characters are needed`;
    default:
      return `${message ?? "is not valid"}, not ${value}`;
  }
}

function alternatives(schema: unknown): string {
  const kinds = (schema as { type?: string; const?: unknown }[]).map((one) =>
    one.const !== undefined ? String(one.const) : article(one.type ?? "another value"),
  );
  return [...new Set(kinds)].join(" or ");
}

function article(type: string): string {
  if (type === "null") return "null";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function shown(value: unknown): string {
  return shorten(JSON.stringify(value) ?? "nothing");
}

function shorten(text: string): string {
  return text.length > MAX_VALUE_SHOWN ? `${text.slice(0, MAX_VALUE_SHOWN)}…` : text;
}
