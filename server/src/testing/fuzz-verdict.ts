import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { ERROR_CODES } from "../kernel/errors.ts";
import type { ApiDocument } from "../kernel/http/index.ts";
import type { Target } from "./fuzz-requests.ts";

/** The schema of an answer's body; null where it has none. */
type SchemaOf = (target: Target, status: number) => ValidateFunction | null;

/** What is wrong with an answer; null where nothing is, and no answer is wrong. */
export type Judge = (
  answer: LightMyRequestResponse | null,
  request: InjectOptions,
  target: Target,
) => string | null;

/** Judges answers by the document: what it does not describe, nobody should be answered. */
export function createJudge(document: ApiDocument): Judge {
  const schemaOf = answerSchemas(document);
  return (answer, request, target) => judge(answer, request, target, schemaOf);
}

function judge(
  answer: LightMyRequestResponse | null,
  request: InjectOptions,
  target: Target,
  schemaOf: SchemaOf,
): string | null {
  if (!answer) return "no answer";
  const { statusCode: status, body } = answer;
  const type = String(answer.headers["content-type"] ?? "");
  const said = `${status} ${type} ${body.slice(0, 300)}`;
  if (status >= 500) return said;
  const isForm = String(request.headers?.["content-type"]).startsWith("application/x-www-form-urlencoded");
  if (target.operation.operationId === "postPublicV1Signup" && isForm && /^text\/html|^$/.test(type))
    return null;
  if (status >= 300) return isProblem(type, body, status) ? null : `not in the form of a refusal: ${said}`;
  if (!(status in target.operation.responses)) return `a status that is not described: ${said}`;
  const validate = schemaOf(target, status);
  if (!validate) return body === "" ? null : `a body where none is described: ${said}`;
  return validate(JSON.parse(body)) ? null : `not as described (${JSON.stringify(validate.errors)}): ${said}`;
}

function isProblem(type: string, body: string, status: number): boolean {
  if (!type.startsWith("application/problem+json")) return false;
  const problem = JSON.parse(body);
  const isKnown = ERROR_CODES.includes(problem.code) && problem.status === status;
  const isSaid =
    typeof problem.detail === "string" && problem.detail.length > 10 && problem.detail.length < 1000;
  return isKnown && isSaid && !/node_modules|\.ts:\d|SQLITE_/.test(body);
}

function answerSchemas(document: ApiDocument): SchemaOf {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: false }));
  ajv.addSchema({ ...document, $id: "api" });
  const compiled = new Map<string, ValidateFunction | null>();
  return ({ path, method, operation }: Target, status: number) => {
    const key = `${operation.operationId} ${status}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const media = operation.responses[status]?.content?.["application/json"];
    const at = `/paths/${inPointer(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
    const validate = media ? ajv.compile({ $ref: `api#${at}` }) : null;
    compiled.set(key, validate);
    return validate;
  };
}

/** As in a pointer that stands in an address (RFC 6901). */
function inPointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** A request, to be told in a failure. */
export function showRequest({ method, url, headers, payload }: InjectOptions): string {
  const body = typeof payload === "string" ? payload : "";
  const { authorization: _, cookie: __, ...others } = headers ?? {};
  return `${method} ${String(url).slice(0, 400)} ${JSON.stringify(others)} ${body.length}: ${body.slice(0, 400)}`;
}
