import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { ERROR_CODES } from "../kernel/errors.ts";
import type { ApiDocument, ApiResponse } from "../kernel/http/index.ts";
import type { Target } from "./fuzz-requests.ts";

/** Whether an answer's JSON is what the document says. */
type SchemaOf = (target: Target, status: number) => ValidateFunction;

/** What is wrong with an answer; null where nothing is, and no answer is wrong. */
export type Judge = (answer: LightMyRequestResponse | null, target: Target) => string | null;

/** Judges answers by the document: what it does not describe, nobody should be answered. */
export function createJudge(document: ApiDocument): Judge {
  const schemaOf = answerSchemas(document);
  return (answer, target) => judge(answer, target, document, schemaOf);
}

function judge(
  answer: LightMyRequestResponse | null,
  target: Target,
  document: ApiDocument,
  schemaOf: SchemaOf,
): string | null {
  if (!answer) return "no answer";
  const { statusCode: status, body, headers } = answer;
  const said = `${status} ${headers["content-type"] ?? ""} ${body.slice(0, 300)}`;
  if (status >= 500) return said;
  const described = describedAnswer(document, target, status);
  if (!described) return `a status that is not described: ${said}`;
  if (!described.content) {
    if (described.headers?.location && headers.location === undefined) return `leads nowhere: ${said}`;
    return body === "" ? null : `a body where none is described: ${said}`;
  }
  const [type = ""] = String(headers["content-type"] ?? "").split(";");
  if (!(type in described.content)) return `a media type that is not described: ${said}`;
  if (type === "application/problem+json")
    return isProblem(body, status) ? null : `not in the form of a refusal: ${said}`;
  if (type !== "application/json")
    return isPresentable(body) ? null : `nothing to be shown to anybody: ${said}`;
  const validate = schemaOf(target, status);
  return validate(JSON.parse(body)) ? null : `not as described (${JSON.stringify(validate.errors)}): ${said}`;
}

/** Only refusals may be of a status that is not named. */
function describedAnswer(
  { components }: ApiDocument,
  { operation: { responses } }: Target,
  status: number,
): ApiResponse | undefined {
  const response = responses[status] ?? (status >= 400 ? responses.default : undefined);
  return components.responses[response?.$ref?.split("/").at(-1) ?? ""] ?? response;
}

function isProblem(body: string, status: number): boolean {
  const problem = JSON.parse(body);
  const isKnown = ERROR_CODES.includes(problem.code) && problem.status === status;
  const isSaid =
    typeof problem.detail === "string" && problem.detail.length > 10 && problem.detail.length < 1000;
  return isKnown && isSaid && isPresentable(body);
}

/** Says something, and nothing of our insides. */
function isPresentable(body: string): boolean {
  return body !== "" && !/node_modules|\.ts:\d|SQLITE_/.test(body);
}

function answerSchemas(document: ApiDocument): SchemaOf {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: false }));
  ajv.addSchema({ ...document, $id: "api" });
  const compiled = new Map<string, ValidateFunction>();
  return ({ path, method, operation }: Target, status: number) => {
    const key = `${operation.operationId} ${status}`;
    const at = `/paths/${inPointer(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
    const validate = compiled.get(key) ?? ajv.compile({ $ref: `api#${at}` });
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
