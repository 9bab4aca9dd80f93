import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { AppError, ERROR_CODES, type ErrorCode } from "../errors.ts";

/** What every refusal looks like: RFC 9457 with a stable `code`, and `errors` where the input is at fault. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.Enum([...ERROR_CODES, "internal_error"]),
  detail: Type.String(),
  errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});

type Problem = Static<typeof Problem>;

export const PROBLEM_MEDIA = "application/problem+json";
export const PROBLEM_JSON = `${PROBLEM_MEDIA}; charset=utf-8`;

/** For a route's `response`: a refusal that only the route knows of. */
export function problemResponse(description: string) {
  return { description, content: { [PROBLEM_MEDIA]: { schema: Problem } } };
}

/** Fastify's own words repeat the whole address. */
const WORDS: { [code: string]: string } = {
  FST_ERR_BAD_URL: "The address has a % in it that encodes nothing.",
  FST_ERR_MAX_PARAM_LENGTH: "There is nothing at this address: a part of it is too long to be one of ours.",
};

/** Fastify's own refusals of a request that it can't read. */
const REFUSALS: { [code: string]: ErrorCode } = {
  FST_ERR_CTP_BODY_TOO_LARGE: "payload_too_large",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "malformed_request",
  FST_ERR_BAD_URL: "malformed_request",
  FST_ERR_MAX_PARAM_LENGTH: "not_found",
};

/** Answers what was thrown: a refusal as it stands, anything else as a bug, of which the caller learns nothing. */
export function answerError(
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error, request);
  if (refusal?.cause) request.log.warn({ err: refusal }, "request refused"); // callers don't learn the cause
  if (refusal) return sendRefusal(reply, refusal);
  request.log.error({ err: error }, "request failed");
  const detail =
    "Something went wrong on our side. It has been logged; try again, and tell the operator if it stays.";
  return sendProblem(reply, { status: 500, code: "internal_error", detail });
}

function sendRefusal(reply: FastifyReply, refusal: AppError): FastifyReply {
  const { status, code, message, errors, retryAfterS } = refusal;
  if (status === 401) reply.header("www-authenticate", 'Bearer realm="hookline"');
  if (retryAfterS !== undefined) reply.header("retry-after", String(retryAfterS));
  return sendProblem(reply, { status, code, detail: message, ...(errors && { errors }) });
}

/** Answers `problem`, with what it lacks of RFC 9457. */
export function sendProblem(reply: FastifyReply, problem: Omit<Problem, "type" | "title">): FastifyReply {
  return reply
    .code(problem.status)
    .header("content-type", PROBLEM_JSON)
    .serializer(JSON.stringify)
    .send(problemOf(problem));
}

/** The problem, whole. */
export function problemOf(problem: Omit<Problem, "type" | "title">): Problem {
  return { type: "about:blank", title: titleOf(problem.code), ...problem };
}

/** What was thrown, as a refusal of ours; null for a bug. */
export function refusalOf(error: FastifyError | AppError, request: FastifyRequest): AppError | null {
  if (error instanceof AppError) return error;
  const code = REFUSALS[error.code ?? ""];
  if (code === "payload_too_large") {
    return new AppError(
      code,
      `The body is too long: up to ${request.routeOptions.bodyLimit} bytes are taken.`,
    );
  }
  if (code) return new AppError(code, WORDS[error.code] ?? error.message);
  if (error.statusCode === 429) return new AppError("rate_limited", error.message);
  const isRequests = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isRequests ? new AppError("malformed_request", error.message) : null;
}

export function titleOf(code: string): string {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
