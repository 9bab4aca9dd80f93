import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { AppError } from "../kernel/errors.ts";
import { html } from "../kernel/html.ts";
import { refusalOf } from "../kernel/http/index.ts";
import { sendPage } from "./layout.ts";

/** Tells a person who asked for a page, as a page, why there is none. */
export function answerWithPage(
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error, request);
  if (!refusal) return reply.send(error);
  if (refusal.retryAfterS !== undefined) reply.header("retry-after", String(refusal.retryAfterS));
  const title = "This page can't be shown";
  return sendPage(reply, refusal.status, title, html`<h1>${title}</h1>\n<p>${refusal.message}</p>`);
}
