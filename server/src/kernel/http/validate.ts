import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { FastifySchema, FastifySchemaCompiler } from "fastify";
import type { Static, TSchema } from "typebox";
import { AppError, type InputError } from "../errors.ts";

const MAX_ERRORS = 20;
const MAX_VALUE_SHOWN = 60;

const options: Options = {
  allErrors: true,
  verbose: true,
  useDefaults: true,
  strictTypes: false,
  maxErrors: MAX_ERRORS,
} as Options;

/** A body says what it means: nothing is turned into another type, an unknown member is refused. */
const strict = withFormats(new Ajv(options));
/** What stands in an address is text, and read as the type the schema asks for. */
const coercing = withFormats(new Ajv({ ...options, coerceTypes: "array" }));

function withFormats(ajv: Ajv): Ajv {
  formats.default(ajv);
  ajv.addKeyword("errorMessage"); // beside `pattern`: what must be there, in words
  return ajv;
}

/**
 * For Fastify's `validatorCompiler`: refuses with every wrong member, its value, and what to do. Compiled at a
 * route's first request: most of a hundred routes are never asked for, and each costs memory and a slower start.
 */
export const compileValidator: FastifySchemaCompiler<FastifySchema> = ({ schema, httpPart }) => {
  let check: ValidateFunction | undefined;
  return (data: unknown) => {
    check ??= (httpPart === "body" ? strict : coercing).compile(schema);
    if (check(data)) return { value: data };
    return { error: refusal(httpPart ?? "body", check.errors ?? []) };
  };
};

/** The same check as of a body, for input that comes another way: a row of many, a command. Throws `invalid_input`. */
export function readInput<T extends TSchema>(schema: T, input: unknown): Static<T> {
  const check = strict.compile<Static<T>>(schema); // compiled once: Ajv knows the schema again
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

/** One entry a member: of a union's alternatives only the union itself is told. */
function describe(found: ErrorObject[]): InputError[] {
  const unions = found.filter((error) => error.keyword === "anyOf");
  const inUnion = (error: ErrorObject) =>
    unions.some((union) => error !== union && error.schemaPath.startsWith(`${union.schemaPath}/`));
  const byPath = new Map<string, string>();
  for (const error of found.filter((one) => !inUnion(one))) {
    const path = pathOf(error);
    if (!byPath.has(path)) byPath.set(path, messageOf(error));
  }
  return [...byPath].map(([path, message]) => ({ path, message }));
}

function pathOf(error: ErrorObject): string {
  const parent = error.instancePath.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
  const { missingProperty, additionalProperty } = error.params as { [name: string]: string | undefined };
  const member = missingProperty ?? additionalProperty;
  if (member === undefined) return parent;
  return parent === "" ? shorten(member) : `${parent}.${shorten(member)}`;
}

function messageOf({ keyword, params, message, data, parentSchema, schema }: ErrorObject): string {
  const value = shown(data);
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
    case "format":
      return `${parentSchema?.errorMessage ?? `must be a valid ${params.format ?? "value"}`}, not ${value}`;
    case "maxLength":
      return `is too long: ${String(data).length} characters; at most ${params.limit} are allowed`;
    case "minLength":
      return `is too short: at least ${params.limit} characters are needed`;
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
