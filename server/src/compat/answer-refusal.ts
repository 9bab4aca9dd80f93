import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { AppError, ErrorCode } from "../kernel/errors.ts";
import { answerError, refusalOf, sendProblem } from "../kernel/http/index.ts";

/** What scripts know as one: the tester can't be saved like this. */
const UNSAVABLE: ReadonlySet<ErrorCode> = new Set(["conflict", "move_not_allowed"]);

/** Refusals as scripts of the REST v2 expect them: always with `errors`, each with a message that stands for itself. */
export function answerRefusal(
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error, request);
  if (!refusal) return answerError(error, request, reply);
  const { code, message: detail, retryAfterS } = refusal;
  const status = UNSAVABLE.has(code) ? 422 : refusal.status;
  if (status === 401) reply.header("www-authenticate", 'Basic realm="hookline"');
  if (retryAfterS !== undefined) reply.header("retry-after", String(retryAfterS));
  const errors = refusal.errors?.map(({ path, message }) => ({
    path,
    message: path === "" ? message : `${path}: ${message}`,
    code,
  }));
  return sendProblem(reply, {
    status,
    code,
    detail,
    errors: errors ?? [{ path: "", message: detail, code }],
  });
}
